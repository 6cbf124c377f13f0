//! The sandboxes' helper for this crate's own tests.

fn main() {
    match std::env::args().nth(1).as_deref() {
        Some("helper") => sandbox::helper_main(compute::RESIDENTS),
        other => panic!("unknown role {other:?}"),
    }
}
