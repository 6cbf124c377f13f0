//! Damaged signatures, from the seeds of `fuzz/`: none makes the reader panic, and none that is made up is verified.

use gateway::sigv4::{Declared, Verifier, read};
use platform::SystemClock;
use std::sync::Arc;

const SEEDS: [&str; 5] = [
    include_str!("../../../fuzz/seeds/authorization/header"),
    include_str!("../../../fuzz/seeds/authorization/chunked"),
    include_str!("../../../fuzz/seeds/authorization/presigned"),
    include_str!("../../../fuzz/seeds/authorization/old"),
    include_str!("../../../fuzz/seeds/authorization/basic"),
];
/// Unless `FREEHOLD_FUZZ_CASES` asks for more.
const ROUNDS: u64 = 2000;
const CHANGES_MAX: usize = 5;
/// Pieces that readers trip over.
const PIECES: [&str; 12] = ["/", ",", "=", " ", "%", "%2", "%ff", ";", "&", "é", "Credential=", "X-Amz-Signature="];

/// xorshift64*: the same numbers everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let bound = u64::try_from(bound).expect("fits");
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) % bound).expect("small")
    }

    fn place(&mut self, text: &str) -> usize {
        let mut at = self.below(text.len() + 1);
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    }

    fn damage(&mut self, text: &mut String) {
        let (one, other) = (self.place(text), self.place(text));
        let (start, end) = (one.min(other), one.max(other));
        match self.below(3) {
            0 => text.insert_str(start, PIECES[self.below(PIECES.len())]),
            1 => text.replace_range(start..end, ""),
            _ => {
                let copy = text[start..end].to_owned();
                text.insert_str(end, &copy);
            }
        }
    }
}

/// Reads a request whose first line is the header, the second its path, and the others further headers. Whether it presents anything.
fn presents(text: &str, verifier: &Verifier) -> bool {
    let mut lines = text.lines();
    let (header, path) = (lines.next().unwrap_or_default(), lines.next().unwrap_or("/"));
    let mut request = http::Request::builder().uri(path);
    if !header.is_empty() {
        request = request.header("authorization", header);
    }
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        request = request.header(name, value);
    }
    let Ok(request) = request.body(()) else { return false };
    let (parts, ()) = request.into_parts();
    let Ok(Some(presented)) = read(&parts) else { return false };
    let _ = (verifier.check_form(&parts, &presented), verifier.check_life(&presented));
    let declared = Declared::read(&parts, &presented);
    let verified = verifier.verify(&parts, &presented, &Arc::from("a secret of nobody"), declared, Some(&[0; 32]));
    assert!(verified.is_err(), "made up, and verified: {text}");
    true
}

#[test]
fn damaged_signatures_do_no_harm() {
    let verifier = Verifier::new(Arc::new(SystemClock::default()));
    assert_eq!(SEEDS.map(|seed| presents(seed, &verifier)), [true, true, true, false, false]);
    let mut read = 0;
    let asked = std::env::var("FREEHOLD_FUZZ_CASES").ok().and_then(|text| text.parse().ok());
    for round in 1..=asked.unwrap_or(ROUNDS) {
        let mut numbers = Numbers(round);
        for seed in SEEDS {
            let mut text = seed.to_owned();
            for _ in 0..=numbers.below(CHANGES_MAX) {
                numbers.damage(&mut text);
            }
            read += usize::from(presents(&text, &verifier));
        }
    }
    assert!(read > 0, "some damage leaves something to verify");
}
