//! `doctor`: what this host offers.

use crate::output;
use std::process::ExitCode;

pub(crate) fn run(json: bool) -> anyhow::Result<ExitCode> {
    let mut config = sandbox::LauncherConfig::new(std::env::current_exe()?, [crate::SANDBOX_HELPER]);
    config.network = sandbox::NetworkMode::Egress;
    let layers = super::serve::runtime()?.block_on(sandbox::doctor(config));
    let directory = tempfile::tempdir()?;
    let packs = compute::Packs::install(directory.path(), false, true)?;
    let runtimes = packs.survey();
    if json {
        let layers: Vec<_> = layers.iter().map(layer_json).collect();
        output::line(serde_json::json!({"layers": layers, "runtimes": runtimes}).to_string());
    } else {
        output::line("Isolation");
        layers.iter().for_each(print_layer);
        output::line("Runtimes");
        runtimes.iter().for_each(print_runtime);
    }
    let whole = layers.iter().all(|layer| matches!(layer.status, sandbox::Status::Present));
    Ok(if whole { ExitCode::SUCCESS } else { ExitCode::from(2) })
}

fn layer_json(layer: &sandbox::Layer) -> serde_json::Value {
    match &layer.status {
        sandbox::Status::Present => serde_json::json!({"name": layer.name, "present": true}),
        sandbox::Status::Missing(reason) => {
            serde_json::json!({"name": layer.name, "present": false, "reason": reason, "remedy": layer.remedy})
        }
    }
}

fn print_layer(layer: &sandbox::Layer) {
    match &layer.status {
        sandbox::Status::Present => output::line(format!("  yes  {}", layer.name)),
        sandbox::Status::Missing(reason) => {
            output::line(format!("  NO   {}: {reason}", layer.name));
            output::line(format!("       {}", layer.remedy));
        }
    }
}

fn print_runtime(runtime: &compute::RuntimeStatus) {
    let version = runtime
        .version
        .as_deref()
        .filter(|version| !version.is_empty())
        .map_or_else(String::new, |version| format!(" ({version})"));
    match (&runtime.version, &runtime.remedy) {
        (Some(_), None) => output::line(format!("  yes  {}{version}", runtime.runtime)),
        (Some(_), Some(remedy)) => output::line(format!("  near {}{version}: {remedy}", runtime.runtime)),
        (None, remedy) => {
            output::line(format!("  NO   {}: {}", runtime.runtime, remedy.as_deref().unwrap_or("not available")));
        }
    }
}
