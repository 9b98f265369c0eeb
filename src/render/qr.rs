//! QR codes as SVG and PNG.
