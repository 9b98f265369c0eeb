//! The committed list behind printed QR codes.
