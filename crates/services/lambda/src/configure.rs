//! From a request to a stored configuration: defaults, merging, and the checks that the model does not express.

use crate::limits;
use crate::record::{Configuration, Logging};
use crate::{text, variables};
use api::lambda as types;
use contract::Error;

/// Runtime ids accepted today, in the order in which AWS prints them.
const RUNTIMES: &[&str] = &[
    "nodejs20.x",
    "python3.14",
    "provided.al2023",
    "python3.12",
    "python3.13",
    "nodejs24.x",
    "nodejs22.x",
    "java25",
    "python3.10",
    "python3.11",
    "java21",
    "ruby3.3",
    "ruby3.4",
    "ruby3.2",
    "python3.8",
    "python3.9",
    "java17",
    "nodejs16.x",
    "dotnet10",
    "dotnet8",
    "java11",
    "dotnet6",
    "nodejs18.x",
    "provided.al2",
    "java8.al2",
];

/// Runtime ids that AWS once had and refuses now.
const RETIRED: &[&str] = &[
    "java8",
    "go1.x",
    "provided",
    "ruby2.7",
    "ruby2.5",
    "nodejs14.x",
    "nodejs12.x",
    "nodejs10.x",
    "nodejs8.10",
    "nodejs6.10",
    "nodejs4.3",
    "nodejs4.3-edge",
    "nodejs",
    "python3.7",
    "python3.6",
    "python2.7",
    "dotnetcore3.1",
    "dotnetcore2.1",
    "dotnetcore2.0",
    "dotnetcore1.0",
];

/// Members that create and update share. Absent ones stay as they are.
#[derive(Default)]
pub(crate) struct Settings {
    pub(crate) runtime: Option<String>,
    pub(crate) handler: Option<String>,
    pub(crate) role: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) timeout: Option<i32>,
    pub(crate) memory_size: Option<i32>,
    pub(crate) environment: Option<types::Environment>,
    pub(crate) kms_key_arn: Option<String>,
    pub(crate) tracing_config: Option<types::TracingConfig>,
    pub(crate) dead_letter_config: Option<types::DeadLetterConfig>,
    pub(crate) ephemeral_storage: Option<types::EphemeralStorage>,
    pub(crate) logging_config: Option<types::LoggingConfig>,
    pub(crate) vpc_config: Option<types::VpcConfig>,
    pub(crate) snap_start: Option<types::SnapStart>,
    pub(crate) layers: Option<Vec<String>>,
    pub(crate) file_system_configs: Option<Vec<types::FileSystemConfig>>,
}

impl Settings {
    pub(crate) fn of_create(input: &types::CreateFunctionRequest) -> Self {
        Self {
            runtime: input.runtime.clone(),
            handler: input.handler.clone(),
            role: Some(input.role.clone()),
            description: input.description.clone(),
            timeout: input.timeout,
            memory_size: input.memory_size,
            environment: input.environment.clone(),
            kms_key_arn: input.kms_key_arn.clone(),
            tracing_config: input.tracing_config.clone(),
            dead_letter_config: input.dead_letter_config.clone(),
            ephemeral_storage: input.ephemeral_storage.clone(),
            logging_config: input.logging_config.clone(),
            vpc_config: input.vpc_config.clone(),
            snap_start: input.snap_start.clone(),
            layers: input.layers.clone(),
            file_system_configs: input.file_system_configs.clone(),
        }
    }

    pub(crate) fn of_update(input: types::UpdateFunctionConfigurationRequest) -> Self {
        Self {
            runtime: input.runtime,
            handler: input.handler,
            role: input.role,
            description: input.description,
            timeout: input.timeout,
            memory_size: input.memory_size,
            environment: input.environment,
            kms_key_arn: input.kms_key_arn,
            tracing_config: input.tracing_config,
            dead_letter_config: input.dead_letter_config,
            ephemeral_storage: input.ephemeral_storage,
            logging_config: input.logging_config,
            vpc_config: input.vpc_config,
            snap_start: input.snap_start,
            layers: input.layers,
            file_system_configs: input.file_system_configs,
        }
    }

    /// Checks everything before anything is changed. `log_format` is what it is without these settings.
    pub(crate) fn check(&self, log_format: &str) -> Result<(), Error> {
        self.runtime.as_deref().map_or(Ok(()), check_runtime)?;
        check_most("timeout", self.timeout, limits::TIMEOUT_SECONDS_MAX)?;
        check_most("memorySize", self.memory_size, limits::MEMORY_MB_MAX)?;
        let tmp = self.ephemeral_storage.as_ref().map(|storage| storage.size);
        check_most("ephemeralStorage.size", tmp, limits::TMP_MB_MAX)?;
        self.vpc_config.as_ref().map_or(Ok(()), check_vpc)?;
        self.environment
            .as_ref()
            .and_then(|environment| environment.variables.as_ref())
            .map_or(Ok(()), |all| check_environment(all))?;
        self.logging_config.as_ref().map_or(Ok(()), |given| check_logging(given, log_format))
    }

    /// Snapshots would carry one tenant's memory to another.
    pub(crate) fn check_tenancy(&self, isolated: bool) -> Result<(), Error> {
        let snaps = self.snap_start.as_ref().and_then(|snap| snap.apply_on.as_deref()) == Some("PublishedVersions");
        if isolated && snaps { Err(text::not_with_tenants("SnapStart")) } else { Ok(()) }
    }

    /// Applies what is given, except for what other parts of the house have to say about: variables, layers, network and file systems.
    pub(crate) fn apply(self, name: &str, to: &mut Configuration) {
        set(&mut to.runtime, self.runtime);
        set(&mut to.handler, self.handler);
        set(&mut to.role, self.role);
        set(&mut to.description, self.description);
        set(&mut to.timeout, self.timeout.and_then(|seconds| u32::try_from(seconds).ok()));
        set(&mut to.memory_mb, self.memory_size.and_then(|mb| u32::try_from(mb).ok()));
        set(&mut to.tmp_mb, self.ephemeral_storage.and_then(|storage| u32::try_from(storage.size).ok()));
        set(&mut to.tracing, self.tracing_config.and_then(|tracing| tracing.mode));
        if let Some(arn) = self.kms_key_arn {
            to.kms_key_arn = Some(arn).filter(|arn| !arn.is_empty());
        }
        if let Some(config) = self.dead_letter_config {
            to.dead_letter_arn = config.target_arn.filter(|arn| !arn.is_empty());
        }
        if let Some(logging) = self.logging_config {
            apply_logging(name, logging, &mut to.logging);
        }
        if let Some(snap_start) = self.snap_start {
            to.snap_start = snap_start.apply_on;
        }
    }
}

fn set<T>(to: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *to = value;
    }
}

/// The configuration of a new function before its settings are applied.
pub(crate) fn defaults(name: &str) -> Configuration {
    Configuration {
        version: "$LATEST".to_owned(),
        timeout: 3,
        memory_mb: 128,
        tmp_mb: 512,
        architecture: "x86_64".to_owned(),
        tracing: "PassThrough".to_owned(),
        logging: Logging { format: "Text".to_owned(), group: default_group(name), ..Logging::default() },
        ..Configuration::default()
    }
}

fn default_group(name: &str) -> String {
    format!("/aws/lambda/{name}")
}

fn apply_logging(name: &str, given: types::LoggingConfig, to: &mut Logging) {
    set(&mut to.format, given.log_format);
    if let Some(group) = given.log_group {
        to.group = if group.is_empty() { default_group(name) } else { group };
    }
    if to.format == "JSON" {
        let level = |given: Option<String>, old: Option<String>| given.or(old).or_else(|| Some("INFO".to_owned()));
        to.application_level = level(given.application_log_level, to.application_level.take());
        to.system_level = level(given.system_log_level, to.system_level.take());
    } else {
        to.application_level = None;
        to.system_level = None;
    }
}

fn check_logging(given: &types::LoggingConfig, before: &str) -> Result<(), Error> {
    if given.log_group.as_deref().is_some_and(|group| group.to_ascii_lowercase().starts_with("aws/")) {
        // What the log service says of such a name; Lambda's own words are not known.
        return Err(text::invalid("Log groups starting with AWS/ are reserved for AWS."));
    }
    let format = given.log_format.as_deref().unwrap_or(before);
    if format == "Text" && (given.application_log_level.is_some() || given.system_log_level.is_some()) {
        return Err(text::invalid("To set ApplicationLogLevel or SystemLogLevel, LogFormat must be JSON."));
    }
    Ok(())
}

/// Subnets without groups are no network, nor groups without subnets.
fn check_vpc(given: &types::VpcConfig) -> Result<(), Error> {
    let has = |ids: &Option<Vec<String>>| ids.as_ref().is_some_and(|ids| !ids.is_empty());
    if has(&given.subnet_ids) == has(&given.security_group_ids) {
        return Ok(());
    }
    Err(text::invalid("SubnetIds and SecurityIds must coexist or be both empty list."))
}

/// Whether a runtime id is accepted today.
pub(crate) fn is_runtime(runtime: &str) -> bool {
    RUNTIMES.contains(&runtime)
}

/// The accepted runtime ids, as AWS prints them.
pub(crate) fn runtime_list() -> String {
    RUNTIMES.join(", ")
}

pub(crate) fn check_runtime(runtime: &str) -> Result<(), Error> {
    if RUNTIMES.contains(&runtime) {
        return Ok(());
    }
    if RETIRED.contains(&runtime) {
        return Err(text::invalid(format!(
            "The runtime parameter of {runtime} is no longer supported for creating or updating AWS Lambda functions. \
             We recommend you use a supported runtime while creating or updating functions."
        )));
    }
    let list = RUNTIMES.join(", ");
    Err(text::invalid(format!(
        "Value {runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [{list}] or be a valid ARN"
    )))
}

/// The model allows what only managed instances may have.
fn check_most(member: &str, given: Option<i32>, most: i32) -> Result<(), Error> {
    match given {
        Some(given) if given > most => Err(text::invalid(format!(
            "1 validation error detected: Value '{given}' at '{member}' failed to satisfy constraint: Member must have value less than or equal to {most}"
        ))),
        _ => Ok(()),
    }
}

fn check_environment(variables: &[(String, String)]) -> Result<(), Error> {
    let reserved: Vec<&str> = variables
        .iter()
        .map(|(name, _)| name.as_str())
        .filter(|name| compute::RESERVED_VARIABLES.contains(name))
        .collect();
    if !reserved.is_empty() {
        return Err(text::invalid(format!(
            "Lambda was unable to configure your environment variables because the environment variables you have provided contains \
             reserved keys that are currently not supported for modification. Reserved keys used in this request: {}",
            reserved.join(", ")
        )));
    }
    let json = variables::json(variables);
    if json.len() > limits::ENVIRONMENT_BYTES_MAX {
        return Err(text::invalid(format!(
            "Lambda was unable to configure your environment variables because the environment variables you have provided exceeded the 4KB limit. \
             String measured: {json}"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_environment_error(variables: &[(&str, &str)], part: &str) {
        let variables: Vec<_> =
            variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let error = check_environment(&variables).expect_err("refused");
        assert!(error.message.as_deref().is_some_and(|message| message.contains(part)), "{error}");
    }

    #[test]
    fn reserved_and_oversized_variables_are_refused() {
        check_environment_error(
            &[("AWS_REGION", "x"), ("_HANDLER", "y")],
            "Reserved keys used in this request: AWS_REGION, _HANDLER",
        );
        check_environment_error(&[("A1", &"x".repeat(4096))], "exceeded the 4KB limit. String measured: {\"A1\":\"xxx");
        assert!(check_environment(&[("PATH".to_owned(), "/x".to_owned())]).is_ok());
    }

    #[test]
    fn a_function_has_fifteen_minutes_and_ten_gigabytes_at_most() {
        for (timeout, memory_size, fits) in [(900, 10_240, true), (901, 128, false), (3, 10_241, false)] {
            let settings = Settings { timeout: Some(timeout), memory_size: Some(memory_size), ..Settings::default() };
            assert_eq!(settings.check("Text").is_ok(), fits, "{timeout} s, {memory_size} MB");
        }
    }

    #[test]
    fn runtimes_are_told_apart() {
        assert!(check_runtime("python3.13").is_ok());
        for (runtime, part) in [
            ("python2.7", "is no longer supported"),
            ("PYTHON3.13", "or be a valid ARN"),
            ("cobol", "enum value set: [nodejs20.x, "),
        ] {
            let error = check_runtime(runtime).expect_err("refused");
            assert!(error.message.as_deref().is_some_and(|message| message.contains(part)), "{error}");
        }
    }

    #[test]
    fn json_logging_fills_levels_and_text_drops_them() {
        let mut logging = defaults("f").logging;
        let format = |format: &str| types::LoggingConfig { log_format: Some(format.to_owned()), ..Default::default() };
        apply_logging("f", format("JSON"), &mut logging);
        assert_eq!(
            (logging.application_level.as_deref(), logging.system_level.as_deref()),
            (Some("INFO"), Some("INFO"))
        );
        apply_logging("f", format("Text"), &mut logging);
        assert_eq!((logging.application_level, logging.system_level), (None, None));
        assert_eq!(logging.group, "/aws/lambda/f");
    }
}
