//! The sandboxes' helper, and the first program of `provided.*` sandboxes, for this crate's own tests.

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("helper") => sandbox::helper_main(),
        Some(compute::LAUNCH_SUBCOMMAND) => std::process::exit(compute::launch_main()),
        other => panic!("unknown role {other:?}"),
    }
}
