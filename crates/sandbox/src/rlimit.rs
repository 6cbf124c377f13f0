//! Resource limits of our own processes.

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

/// Raises the number of files this process may open to what the administrator allows: a sandbox takes about a dozen.
pub(crate) fn raise_open_files() {
    let limit = getrlimit(Resource::Nofile);
    // Lower is worse, not wrong, so failing is no error.
    let _ = setrlimit(Resource::Nofile, Rlimit { current: limit.maximum, maximum: limit.maximum });
}
