//! What a function sends to its Runtime API and Extensions API, byte for byte: nothing falls over, hangs or ends an event twice.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| compute::fuzz::requests(data));
