//! `cargo run -p store --release --example bench -- [--json] [--seconds N] [DIRECTORY]`

use std::time::Duration;

#[tokio::main]
#[expect(clippy::print_stdout, reason = "this program's output")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (mut json, mut seconds, mut parent) = (false, 3, std::env::current_dir()?);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--json" => json = true,
            "--seconds" => seconds = arguments.next().ok_or("--seconds needs a number")?.parse()?,
            directory => parent = directory.into(),
        }
    }
    let directory = tempfile::tempdir_in(parent)?;
    let rates = store::bench::run(directory.path(), &[1, 16, 128], Duration::from_secs(seconds)).await?;
    if json {
        println!("{}", serde_json::to_string_pretty(&rates)?);
        return Ok(());
    }
    println!("durable {} byte writes     per second   median us   p99 us", store::bench::VALUE_BYTES);
    for rate in rates {
        println!(
            "{:<6} {:>4} writers {:>19.0} {:>11} {:>8}",
            rate.what, rate.writers, rate.per_second, rate.median_us, rate.p99_us
        );
    }
    Ok(())
}
