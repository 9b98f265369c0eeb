//! The development server: serves the latest output from memory and rebuilds when inputs change.
