//! Checks that several operations share.

use crate::error::{combination, invalid};
use crate::limits;
use contract::{Error, Timestamp};

/// `1,440` as AWS writes numbers in texts.
pub(crate) fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A range of time must have a beginning before its end.
pub(crate) fn range(start: Timestamp, end: Timestamp) -> Result<(), Error> {
    if start.ms() >= end.ms() {
        return Err(invalid("The parameter StartTime must be less than the parameter EndTime."));
    }
    Ok(())
}

/// Whole minutes, or one of the short periods that high-resolution data has.
pub(crate) fn period(seconds: i64) -> Result<(), Error> {
    let short = [1, 5, 10, 20, 30].contains(&seconds);
    if short || seconds > 0 && seconds % limits::PERIOD_SECONDS == 0 {
        return Ok(());
    }
    Err(invalid("The parameter Period must be a multiple of 60, or one of 1, 5, 10, 20 and 30."))
}

/// No more datapoints than one answer may have.
pub(crate) fn datapoints(start: Timestamp, end: Timestamp, period_s: i64) -> Result<(), Error> {
    let wanted = (end.ms() - start.ms()) / (period_s * 1000);
    if wanted <= limits::STATISTICS_MAX {
        return Ok(());
    }
    Err(combination(format!(
        "You have requested up to {} datapoints, which exceeds the limit of {}. You may reduce the datapoints requested by increasing Period, or decreasing the time range.",
        grouped(wanted),
        grouped(limits::STATISTICS_MAX)
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (number, text) in [(0, "0"), (999, "999"), (1440, "1,440"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), text);
        }
    }

    #[test]
    fn ranges_have_ends() {
        let at = Timestamp::from_ms;
        assert!(range(at(1), at(2)).is_ok());
        assert!(range(at(2), at(2)).is_err());
        assert!(datapoints(at(0), at(1440 * 60_000), 60).is_ok());
        let error = datapoints(at(0), at(2880 * 60_000), 60).expect_err("too many");
        assert!(error.message.is_some_and(|text| text.starts_with("You have requested up to 2,880 datapoints")));
        assert!(period(60).is_ok() && period(90).is_err() && period(0).is_err() && period(30).is_ok());
    }
}
