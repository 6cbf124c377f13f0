//! Parameters are read.

use crate::core::Core;
use crate::error;
use crate::filters;
use crate::limits;
use crate::page;
use crate::policies;
use crate::records::{ParameterRecord, Version};
use crate::secure::SERVICE;
use crate::selector;
use api::secretsmanager::{GetSecretValueRequest, op};
use api::ssm::{
    GetParameterHistoryRequest, GetParameterHistoryResult, GetParameterRequest, GetParameterResult,
    GetParametersByPathRequest, GetParametersByPathResult, GetParametersRequest, GetParametersResult, Parameter,
    ParameterHistory,
};
use contract::{Error, Timestamp};
use platform::Context;
use serde_json::json;

/// Parameters below are secrets of Secrets Manager.
const SECRETS: &str = "/aws/reference/secretsmanager/";

impl Core {
    pub(crate) async fn get_parameter(
        &self,
        ctx: &Context,
        input: GetParameterRequest,
    ) -> Result<GetParameterResult, Error> {
        let parameter = self.read(ctx, &input.name, input.with_decryption == Some(true)).await?;
        Ok(GetParameterResult { parameter: Some(parameter) })
    }

    async fn read(&self, ctx: &Context, text: &str, decrypt: bool) -> Result<Parameter, Error> {
        if let Some(id) = text.strip_prefix(SECRETS) {
            return self.read_secret(ctx, text, id, decrypt).await;
        }
        let selected = selector::parse(ctx, text)?;
        for name in &selected.names {
            if let Some(found) = self.parameter_at(&selected.account, &selected.region, name).await? {
                let version = selector::version(&found, selected.selector.as_deref())?;
                let shown = self.show(ctx, &found, version, decrypt).await?;
                return Ok(Parameter { selector: selected.selector, ..shown });
            }
        }
        Err(error::not_found())
    }

    async fn show(
        &self,
        ctx: &Context,
        parameter: &ParameterRecord,
        version: &Version,
        decrypt: bool,
    ) -> Result<Parameter, Error> {
        Ok(Parameter {
            name: Some(parameter.name.clone()),
            r#type: Some(version.kind.text().to_owned()),
            value: Some(self.shown(ctx, parameter, version, decrypt).await?),
            version: Some(version.number),
            last_modified_date: Some(Timestamp::from_ms(version.modified_ms)),
            arn: Some(parameter.arn()),
            data_type: Some(version.data_type.clone()),
            ..Parameter::default()
        })
    }

    /// A secret in a parameter's clothes. It is never shown encrypted.
    async fn read_secret(&self, ctx: &Context, name: &str, id: &str, decrypt: bool) -> Result<Parameter, Error> {
        if !decrypt {
            return Err(error::validation("WithDecryption flag must be True for retrieving a Secret Manager secret."));
        }
        let (id, stage_or_version) = id.split_once(':').map_or((id, None), |(id, selector)| (id, Some(selector)));
        let by_version = stage_or_version.is_some_and(|text| text.len() >= 32);
        let text = stage_or_version.map(str::to_owned);
        let request = GetSecretValueRequest {
            secret_id: id.to_owned(),
            version_id: text.clone().filter(|_| by_version),
            version_stage: text.filter(|_| !by_version),
        };
        let ctx = ctx.through(SERVICE);
        let found =
            self.bus.call::<op::GetSecretValue>(ctx, request).await.map_err(|error| {
                if error.code == "ResourceNotFoundException" { missing_secret(name) } else { error }
            })?;
        let created = found.created_date;
        let source = json!({
            "ARN": found.arn,
            "name": found.name,
            "versionId": found.version_id,
            "secretString": found.secret_string,
            "versionStages": found.version_stages,
            "createdDate": created.map(|date| date.ms()),
        });
        Ok(Parameter {
            name: Some(name.to_owned()),
            r#type: Some("SecureString".to_owned()),
            value: found.secret_string,
            version: Some(0),
            source_result: Some(source.to_string()),
            last_modified_date: created,
            arn: found.arn,
            ..Parameter::default()
        })
    }

    pub(crate) async fn get_parameters(
        &self,
        ctx: &Context,
        input: GetParametersRequest,
    ) -> Result<GetParametersResult, Error> {
        let (mut parameters, mut invalid) = (Vec::<Parameter>::new(), Vec::new());
        for (index, name) in input.names.iter().enumerate() {
            if input.names[..index].contains(name) {
                return Err(error::validation("Duplicate names are not allowed in a request."));
            }
            match self.read(ctx, name, input.with_decryption == Some(true)).await {
                Ok(parameter) => parameters.push(parameter),
                Err(error) if error.code.starts_with("Parameter") => invalid.push(name.clone()),
                Err(error) => return Err(error),
            }
        }
        Ok(GetParametersResult { parameters: Some(parameters), invalid_parameters: Some(invalid) })
    }

    pub(crate) async fn get_parameters_by_path(
        &self,
        ctx: &Context,
        input: GetParametersByPathRequest,
    ) -> Result<GetParametersByPathResult, Error> {
        check_path(&input.path)?;
        let page = page::of(input.max_results, input.next_token.as_deref(), limits::PATH_PAGE)?;
        let filters = input.parameter_filters.unwrap_or_default();
        filters::check(&filters, filters::OF_PATHS)?;
        let front = format!("{}/", input.path.trim_end_matches('/'));
        let recursive = input.recursive == Some(true);
        let below = |name: &str| {
            // A name without a slash is one of the root.
            let rest = if front == "/" { Some(name.trim_start_matches('/')) } else { name.strip_prefix(&front) };
            rest.is_some_and(|rest| recursive || !rest.contains('/'))
        };
        let all = self.parameters(ctx).await?;
        let found = all.into_iter().filter(|parameter| below(&parameter.name) && filters::pass(parameter, &filters));
        let (found, next_token) = page.cut(found.collect(), |parameter| parameter.name.clone());
        let mut parameters = Vec::new();
        for parameter in &found {
            let version = filters::labelled(parameter, &filters).or_else(|| parameter.current());
            let version = version.ok_or_else(error::not_found)?;
            parameters.push(self.show(ctx, parameter, version, input.with_decryption == Some(true)).await?);
        }
        Ok(GetParametersByPathResult { parameters: Some(parameters), next_token })
    }

    pub(crate) async fn get_parameter_history(
        &self,
        ctx: &Context,
        input: GetParameterHistoryRequest,
    ) -> Result<GetParameterHistoryResult, Error> {
        let page = page::of(input.max_results, input.next_token.as_deref(), limits::PAGE)?;
        let found = self.parameter(ctx, &input.name).await?.ok_or_else(error::not_found)?;
        let (versions, next_token) = page.cut(found.versions.clone(), |version| format!("{:020}", version.number));
        let mut history = Vec::new();
        for version in versions {
            let value = self.shown(ctx, &found, &version, input.with_decryption == Some(true)).await?;
            history.push(entry(&found, version, value));
        }
        Ok(GetParameterHistoryResult { parameters: Some(history), next_token })
    }
}

fn missing_secret(name: &str) -> Error {
    api::ssm::error::parameter_not_found(format!(
        "An error occurred (ParameterNotFound) when referencing Secrets Manager: Secret {name} not found."
    ))
}

fn check_path(path: &str) -> Result<(), Error> {
    let fits = |character: char| character.is_ascii_alphanumeric() || "._-/".contains(character);
    if !path.starts_with('/') || !path.chars().all(fits) || path.contains("//") {
        return Err(error::validation(
            "The parameter doesn't meet the parameter name requirements. The parameter name must begin with a forward slash \"/\". It can't be prefixed with \"aws\" or \"ssm\" (case-insensitive). It must use only letters, numbers, or the following symbols: . (period), - (hyphen), _ (underscore). Special characters are not allowed. All sub-paths, if specified, must use the forward slash symbol \"/\". Valid example: /get/parameters2-/by1./path0_.",
        ));
    }
    Ok(())
}

fn entry(parameter: &ParameterRecord, version: Version, value: String) -> ParameterHistory {
    ParameterHistory {
        name: Some(parameter.name.clone()),
        r#type: Some(version.kind.text().to_owned()),
        key_id: version.key,
        last_modified_date: Some(Timestamp::from_ms(version.modified_ms)),
        last_modified_user: Some(version.user),
        description: version.description,
        value: Some(value),
        allowed_pattern: version.pattern,
        version: Some(version.number),
        labels: Some(version.labels),
        tier: Some(version.tier.text().to_owned()),
        policies: Some(policies::listed(&version.policies)),
        data_type: Some(version.data_type),
    }
}
