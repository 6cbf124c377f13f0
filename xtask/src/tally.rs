//! Counting what the test runners say in their closing lines.

use std::fmt;
use std::ops::Add;

/// Passed, failed and skipped tests of one or several runners.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u64,
    pub(crate) failed: u64,
    pub(crate) skipped: u64,
}

impl Tally {
    /// One failure: a step that could not run at all.
    pub(crate) const BROKEN: Self = Self { passed: 0, failed: 1, skipped: 0 };

    /// Makes a runner's failure count even when its closing line has none (a crash, a collection error).
    pub(crate) fn or_failed(self, exit_code: i32) -> Self {
        if exit_code != 0 && self.failed == 0 { Self { failed: 1, ..self } } else { self }
    }
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }
}

/// The form that CI reads: `N passed, N failed, N skipped`.
impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed, {} skipped", self.passed, self.failed, self.skipped)
    }
}

/// A runner's closing lines with what they count.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Closing {
    pub(crate) tally: Tally,
    pub(crate) lines: Vec<String>,
}

/// `Summary [ 1.2s] 12 tests run: 10 passed (1 slow), 2 failed, 3 skipped`
pub(crate) fn nextest(output: &str) -> Closing {
    closing(output, |line| line.trim_start().starts_with("Summary ["))
}

/// `test result: FAILED. 10 passed; 2 failed; 3 ignored; …`, once per test binary.
pub(crate) fn cargo_test(output: &str) -> Closing {
    closing(output, |line| line.starts_with("test result: "))
}

/// `=== 2 failed, 10 passed, 3 skipped, 1 error in 1.23s ===`, without the frame when quiet.
pub(crate) fn pytest(output: &str) -> Closing {
    closing(output, |line| {
        let text = line.trim_matches(['=', ' ']);
        let counted = text.starts_with(|first: char| first.is_ascii_digit()) && counts(text) != Tally::default();
        text.contains(" in ") && (counted || text.starts_with("no tests ran"))
    })
}

fn closing(output: &str, is_closing: impl Fn(&str) -> bool) -> Closing {
    let lines: Vec<String> =
        output.lines().filter(|line| is_closing(line)).map(|line| line.trim().to_owned()).collect();
    let tally = lines.iter().map(|line| counts(line)).fold(Tally::default(), Tally::add);
    Closing { tally, lines }
}

/// Adds up every `<number> <word>` of a closing line.
fn counts(line: &str) -> Tally {
    let words: Vec<&str> = line.split([' ', ',', ';', '(', ')', '=']).filter(|word| !word.is_empty()).collect();
    let mut tally = Tally::default();
    for pair in words.windows(2) {
        let Ok(number) = pair[0].parse::<u64>() else { continue };
        match pair[1] {
            "passed" | "xpassed" => tally.passed += number,
            "failed" | "error" | "errors" | "exec-failed" | "timed-out" => tally.failed += number,
            "skipped" | "ignored" | "xfailed" => tally.skipped += number,
            _ => {}
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_of_each_runner_are_counted() {
        check(nextest, "    Summary [   1.2s] 12 tests run: 10 passed (1 slow), 2 failed, 3 skipped", (10, 2, 3));
        check(nextest, "     Summary [   0.0s] 5 tests run: 5 passed, 0 skipped\nwarning: x", (5, 0, 0));
        check(
            cargo_test,
            "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 9 filtered out; finished",
            (3, 0, 1),
        );
        check(
            cargo_test,
            "test result: ok. 3 passed; 0 failed; 0 ignored\ntest result: FAILED. 1 passed; 1 failed;",
            (4, 1, 0),
        );
        check(pytest, "=========== 2 failed, 10 passed, 3 skipped, 1 error in 1.23s ===========", (10, 3, 3));
        check(pytest, "11 passed in 16.64s", (11, 0, 0));
        check(pytest, "3 files in 2 folders", (0, 0, 0));
        check(pytest, "==== no tests ran in 0.01s ====", (0, 0, 0));
    }

    #[track_caller]
    fn check(read: fn(&str) -> Closing, output: &str, (passed, failed, skipped): (u64, u64, u64)) {
        assert_eq!(read(output).tally, Tally { passed, failed, skipped }, "{output}");
    }

    #[test]
    fn a_crashed_runner_counts_as_a_failure() {
        assert_eq!(Tally::default().or_failed(101), Tally::BROKEN);
        assert_eq!(Tally { passed: 1, failed: 2, skipped: 0 }.or_failed(1).failed, 2);
        assert_eq!(Tally::default().or_failed(0), Tally::default());
    }
}
