//! What the command line prints: data to stdout, hints to stderr.

use std::io::Write;

/// Prints a line of data. A reader that has gone away (`| head`) is no error.
pub(crate) fn line(text: impl AsRef<str>) {
    let _ = writeln!(std::io::stdout().lock(), "{}", text.as_ref());
}

/// Prints a hint.
pub(crate) fn hint(text: impl AsRef<str>) {
    let _ = writeln!(std::io::stderr().lock(), "{}", text.as_ref());
}
