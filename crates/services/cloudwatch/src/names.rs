//! From a request's names to a series.

use api::cloudwatch::Dimension;
use metrics::Series;
use platform::Context;

/// The caller's series of this name.
pub(crate) fn series(ctx: &Context, namespace: &str, name: &str, dimensions: Option<&Vec<Dimension>>) -> Series {
    let pairs = dimensions.into_iter().flatten().map(|one| (one.name.clone(), one.value.clone())).collect();
    Series::new(ctx.account.as_str(), ctx.region.as_str(), namespace, name, pairs)
}

/// A unit's name for ever: there are few, and the model has let through no other.
pub(crate) fn unit(given: Option<&str>) -> &'static str {
    const UNITS: [&str; 26] = [
        "Seconds",
        "Microseconds",
        "Milliseconds",
        "Bytes",
        "Kilobytes",
        "Megabytes",
        "Gigabytes",
        "Terabytes",
        "Bits",
        "Kilobits",
        "Megabits",
        "Gigabits",
        "Terabits",
        "Percent",
        "Count",
        "Bytes/Second",
        "Kilobytes/Second",
        "Megabytes/Second",
        "Gigabytes/Second",
        "Terabytes/Second",
        "Bits/Second",
        "Kilobits/Second",
        "Megabits/Second",
        "Gigabits/Second",
        "Terabits/Second",
        "Count/Second",
    ];
    UNITS.into_iter().find(|unit| Some(*unit) == given).unwrap_or("None")
}
