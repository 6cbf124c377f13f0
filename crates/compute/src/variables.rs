//! The environment variables of a function: built from nothing, the platform's own on top of the user's.

use crate::environment::{PLATFORM_API, RUNTIME_API};
use crate::function::FunctionVersion;
use crate::given::Given;
use crate::home::Home;
use crate::pack::{CONSTANTS, Family, Pack};
use crate::tracing_daemon;
use std::collections::BTreeMap;

/// Variables that a user may not set, as AWS lists them.
pub const RESERVED: &[&str] = &[
    "_HANDLER",
    "_X_AMZN_TRACE_ID",
    "AWS_DEFAULT_REGION",
    "AWS_REGION",
    "AWS_EXECUTION_ENV",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
    "AWS_LAMBDA_INITIALIZATION_TYPE",
    "AWS_LAMBDA_LOG_GROUP_NAME",
    "AWS_LAMBDA_LOG_STREAM_NAME",
    "AWS_ACCESS_KEY",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_LAMBDA_MAX_CONCURRENCY",
    "AWS_LAMBDA_METADATA_API",
    "AWS_LAMBDA_METADATA_TOKEN",
    "LAMBDA_TASK_ROOT",
    "LAMBDA_RUNTIME_DIR",
];

/// All variables of an environment.
pub(crate) fn of(home: &Home, given: &Given) -> Vec<(String, String)> {
    let (version, pack) = (home.version(), home.pack());
    let mut variables: BTreeMap<String, String> = BTreeMap::new();
    let mut set = |name: &str, value: &str| {
        variables.insert(name.to_owned(), value.to_owned());
    };
    defaults(pack, &mut set);
    for (name, value) in &given.variables {
        set(name, value);
    }
    set("AWS_REGION", &version.region);
    set("AWS_DEFAULT_REGION", &version.region);
    match home.container() {
        // What may become a snapshot holds nothing of one environment: neither its session nor the name of its log stream.
        Some(container) => container.variables().iter().for_each(|(name, value)| set(name, value)),
        None => own(version, given, home.log().stream(), &mut set),
    }
    set("AWS_LAMBDA_FUNCTION_NAME", &version.name);
    set("AWS_LAMBDA_FUNCTION_VERSION", &version.version);
    set("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", &version.memory_mb.to_string());
    set("AWS_LAMBDA_INITIALIZATION_TYPE", version.initialization.name());
    set("AWS_LAMBDA_RUNTIME_API", RUNTIME_API);
    home.metadata().variables().iter().for_each(|(name, value)| set(name, value));
    if version.log_settings.json {
        set("AWS_LAMBDA_LOG_FORMAT", "JSON");
        set("AWS_LAMBDA_LOG_LEVEL", version.log_settings.application_level.name());
    }
    if pack.has_log_pipe() {
        set("_LAMBDA_TELEMETRY_LOG_FD", &sandbox::LOG_FD.to_string());
    }
    set("LAMBDA_TASK_ROOT", "/var/task");
    set("LAMBDA_RUNTIME_DIR", "/var/runtime");
    set("_HANDLER", &version.handler);
    if pack.family != Family::Provided {
        set("AWS_EXECUTION_ENV", &format!("AWS_Lambda_{}", version.runtime));
    }
    variables.into_iter().collect()
}

/// What belongs to one environment alone.
fn own(version: &FunctionVersion, given: &Given, stream: &str, set: &mut impl FnMut(&str, &str)) {
    let credentials = &given.credentials;
    set("AWS_ACCESS_KEY_ID", &credentials.access_key_id);
    set("AWS_SECRET_ACCESS_KEY", &credentials.secret_access_key);
    set("AWS_SESSION_TOKEN", &credentials.session_token);
    set("AWS_LAMBDA_LOG_GROUP_NAME", &version.log_group);
    set("AWS_LAMBDA_LOG_STREAM_NAME", stream);
}

/// What a user may override.
fn defaults(pack: &Pack, set: &mut impl FnMut(&str, &str)) {
    for (name, value) in CONSTANTS {
        set(name, value);
    }
    set("PWD", "/var/task");
    set("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR");
    set("AWS_XRAY_DAEMON_ADDRESS", &format!("{}:{}", tracing_daemon::ADDRESS, tracing_daemon::PORT));
    set("_AWS_XRAY_DAEMON_ADDRESS", &tracing_daemon::ADDRESS.to_string());
    set("_AWS_XRAY_DAEMON_PORT", &tracing_daemon::PORT.to_string());
    set("SHLVL", "0");
    // Not on AWS, where an SDK finds the services by their names: here they are behind this address.
    set("AWS_ENDPOINT_URL", &format!("http://{PLATFORM_API}"));
    match pack.family {
        Family::Python => {
            set("PYTHONPATH", "/var/runtime");
            set("LC_CTYPE", "C.UTF-8");
        }
        Family::Node => {
            let major = pack.version.split('.').next().unwrap_or("");
            let path = format!(
                "/opt/nodejs/node{major}/node_modules:/opt/nodejs/node_modules:/var/runtime/node_modules:/var/runtime:/var/task"
            );
            set("NODE_PATH", &path);
        }
        Family::Provided => {}
    }
}
