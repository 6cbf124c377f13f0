//! What a function's variables say of the interface. What is not understood counts as not said, as on AWS.

use crate::limits;
use std::str::FromStr;
use std::time::Duration;

const PREFIX: &str = "PARAMETERS_SECRETS_EXTENSION_";

/// The variables, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) port: u16,
    /// 0: nothing is remembered.
    pub(crate) cache_items: usize,
    pub(crate) calls_at_once: usize,
    pub(crate) logs_errors: bool,
    pub(crate) secrets: Source,
    pub(crate) parameters: Source,
}

/// Of one of the two services.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Source {
    pub(crate) ttl_ms: i64,
    pub(crate) timeout: Option<Duration>,
}

impl Settings {
    /// `None`: the function does not want the interface.
    pub(crate) fn read(variables: &[(String, String)]) -> Option<Self> {
        if !variables.iter().any(|(name, _)| name.starts_with(PREFIX)) {
            return None;
        }
        let named = |name: &str| variables.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let own = |name: &str| named(&format!("{PREFIX}{name}"));
        let cached = own("CACHE_ENABLED").is_none_or(|text| !text.eq_ignore_ascii_case("false"));
        let items = number(own("CACHE_SIZE"), limits::CACHE_ITEMS_MAX, 0..=limits::CACHE_ITEMS_MAX);
        let source = |ttl: &str, timeout: &str| Source {
            ttl_ms: 1000 * number(named(ttl), limits::TTL_SECONDS_MAX, 0..=limits::TTL_SECONDS_MAX),
            timeout: Some(number(named(timeout), 0, 0..=u64::MAX)).filter(|ms| *ms > 0).map(Duration::from_millis),
        };
        Some(Self {
            port: number(own("HTTP_PORT"), limits::PORT_DEFAULT, 1..=u16::MAX),
            cache_items: if cached { items } else { 0 },
            calls_at_once: number(own("MAX_CONNECTIONS"), limits::CALLS_AT_ONCE_DEFAULT, 1..=limits::CALLS_AT_ONCE_MAX),
            logs_errors: !own("LOG_LEVEL").is_some_and(|level| level.eq_ignore_ascii_case("none")),
            secrets: source("SECRETS_MANAGER_TTL", "SECRETS_MANAGER_TIMEOUT_MILLIS"),
            parameters: source("SSM_PARAMETER_STORE_TTL", "SSM_PARAMETER_STORE_TIMEOUT_MILLIS"),
        })
    }
}

fn number<T: FromStr + PartialOrd>(text: Option<&str>, default: T, range: std::ops::RangeInclusive<T>) -> T {
    text.and_then(|text| text.trim().parse().ok()).filter(|number| range.contains(number)).unwrap_or(default)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Option<Settings> {
        let owned = |(name, value): &(&str, &str)| ((*name).to_owned(), (*value).to_owned());
        Settings::read(&variables.iter().map(owned).collect::<Vec<_>>())
    }

    #[test]
    fn a_variable_switches_it_on() {
        assert_eq!(read(&[("SECRETS_MANAGER_TTL", "1")]), None);
        let settings = read(&[("PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED", "true")]).expect("on");
        let source = Source { ttl_ms: 300_000, timeout: None };
        let default = Settings {
            port: 2773,
            cache_items: 1000,
            calls_at_once: 3,
            logs_errors: true,
            secrets: source,
            parameters: source,
        };
        assert_eq!(settings, default);
    }

    #[test]
    fn variables_are_read_and_nonsense_is_not() {
        let settings = read(&[
            ("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", "8080"),
            ("PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE", "5000"),
            ("PARAMETERS_SECRETS_EXTENSION_MAX_CONNECTIONS", "many"),
            ("PARAMETERS_SECRETS_EXTENSION_LOG_LEVEL", "NONE"),
            ("SECRETS_MANAGER_TTL", "10"),
            ("SSM_PARAMETER_STORE_TTL", "301"),
            ("SSM_PARAMETER_STORE_TIMEOUT_MILLIS", "250"),
        ])
        .expect("on");
        assert_eq!((settings.port, settings.cache_items, settings.calls_at_once), (8080, 1000, 3));
        assert_eq!((settings.secrets.ttl_ms, settings.parameters.ttl_ms), (10_000, 300_000));
        assert_eq!(settings.parameters.timeout, Some(Duration::from_millis(250)));
        assert!(!settings.logs_errors);
        let off =
            [("PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED", "FALSE"), ("PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE", "7")];
        assert_eq!(read(&off).expect("on").cache_items, 0);
    }
}
