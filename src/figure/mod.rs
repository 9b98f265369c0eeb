//! Pure pictures: an authored SVG to a safe one, a photograph to sized variants.
