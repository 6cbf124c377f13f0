//! How the executable is linked.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // At a fixed address: as a position-independent executable it has to correct 146,000 addresses at each start, and in each of the
    // processes that it is forked into the four megabytes of pages that this touches are copied. What runs in them is memory-safe;
    // libraries, stacks and heaps are placed at random as ever.
    println!("cargo:rustc-link-arg-bins=-no-pie");
}
