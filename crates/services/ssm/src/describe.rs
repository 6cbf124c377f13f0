//! What there is, without values.

use crate::core::Core;
use crate::error::validation;
use crate::filters;
use crate::limits;
use crate::page;
use crate::policies;
use crate::records::ParameterRecord;
use api::ssm::{DescribeParametersRequest, DescribeParametersResult, ParameterMetadata};
use contract::{Error, Timestamp};
use platform::Context;

impl Core {
    pub(crate) async fn describe_parameters(
        &self,
        ctx: &Context,
        input: DescribeParametersRequest,
    ) -> Result<DescribeParametersResult, Error> {
        let old = input.filters.unwrap_or_default();
        let filters = input.parameter_filters.unwrap_or_default();
        if !old.is_empty() && !filters.is_empty() {
            return Err(validation("You can use either Filters or ParameterFilters in a single request."));
        }
        let filters = if old.is_empty() { filters } else { old.iter().map(filters::renewed).collect() };
        filters::check(&filters, filters::OF_LISTS)?;
        let page = page::of(input.max_results, input.next_token.as_deref(), limits::PAGE)?;
        // Nothing is shared with other accounts here.
        let all = if input.shared == Some(true) { Vec::new() } else { self.parameters(ctx).await? };
        let found = all.into_iter().filter(|parameter| filters::pass(parameter, &filters)).collect();
        let (found, next_token) = page.cut(found, |parameter: &ParameterRecord| parameter.name.clone());
        Ok(DescribeParametersResult { parameters: Some(found.iter().filter_map(entry).collect()), next_token })
    }
}

fn entry(parameter: &ParameterRecord) -> Option<ParameterMetadata> {
    let current = parameter.current()?;
    Some(ParameterMetadata {
        name: Some(parameter.name.clone()),
        arn: Some(parameter.arn()),
        r#type: Some(current.kind.text().to_owned()),
        key_id: current.key.clone(),
        last_modified_date: Some(Timestamp::from_ms(current.modified_ms)),
        last_modified_user: Some(current.user.clone()),
        description: current.description.clone(),
        allowed_pattern: current.pattern.clone(),
        version: Some(current.number),
        tier: Some(current.tier.text().to_owned()),
        policies: Some(policies::listed(&current.policies)),
        data_type: Some(current.data_type.clone()),
    })
}
