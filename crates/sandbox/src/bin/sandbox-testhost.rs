//! The helper's executable for this crate's own tests, and a platform to be killed by them.

fn main() {
    sandbox::helper_main()
}
