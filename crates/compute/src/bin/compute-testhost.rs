//! The sandboxes' helper for this crate's own tests.

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("helper") => sandbox::helper_main(compute::RESIDENTS),
        Some(compute::PARENT_SUBCOMMAND) => std::process::exit(compute::parent_main()),
        other => panic!("unknown role {other:?}"),
    }
}
