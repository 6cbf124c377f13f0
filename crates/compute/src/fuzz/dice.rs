//! Damage that is the same everywhere and for ever.

/// The seeds of every run. One that once found something stays in this list.
pub(crate) const SEEDS: [u64; 4] = [0x5eed_0001, 0x5eed_0002, 0xdead_beef, 0x0bad_cafe];

/// Cases of each seed.
pub(super) fn cases(usually: usize) -> usize {
    std::env::var("FREEHOLD_FUZZ_CASES").ok().and_then(|text| text.parse().ok()).unwrap_or(usually)
}

/// A small generator (xorshift64*): the same damage everywhere and for ever.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64, case: usize) -> Self {
        Self((seed ^ (case as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// Less than `bound`; 0 for an empty range.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        if bound == 0 { 0 } else { usize::try_from(self.next() >> 33).unwrap_or(0) % bound }
    }

    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Bytes that break assumptions of parsers.
    fn nasty(&mut self) -> Vec<u8> {
        const NASTY: [&[u8]; 12] = [
            b"\0",
            b"\r\n\r\n",
            b"\xff\xff\xff\xff",
            b"\xff\xff\xff\x7f",
            b"\0\0\0\0\0\0\0\0",
            b"0\r\n\r\n",
            b"ffffffffffffffff\r\n",
            b"Content-Length: 18446744073709551615\r\n",
            b"Transfer-Encoding: chunked\r\n",
            b"../../../../",
            b"PK\x05\x06",
            b"\xc3\x28",
        ];
        self.pick(&NASTY).to_vec()
    }

    /// The input with a few things wrong.
    pub(super) fn damaged(&mut self, mut bytes: Vec<u8>) -> Vec<u8> {
        for _ in 0..=self.below(4) {
            let at = self.below(bytes.len());
            match self.below(6) {
                0 if !bytes.is_empty() => bytes[at] ^= 1 << self.below(8),
                1 => bytes.truncate(at),
                2 => drop(bytes.drain(at..(at + self.below(16)).min(bytes.len()))),
                3 => {
                    let piece = bytes[at..(at + self.below(64)).min(bytes.len())].to_vec();
                    bytes.splice(at..at, piece);
                }
                4 => {
                    let nasty = self.nasty();
                    let end = (at + nasty.len()).min(bytes.len());
                    bytes.splice(at..end, nasty);
                }
                _ => {
                    let nasty = self.nasty();
                    bytes.splice(at..at, nasty);
                }
            }
        }
        bytes
    }
}
