//! Many values at once. Each is a read of its own, so a caller gets those that it may have.

use crate::core::Core;
use crate::error;
use crate::filters;
use crate::limits;
use crate::page::Page;
use api::secretsmanager::{
    APIErrorType, BatchGetSecretValueRequest, BatchGetSecretValueResponse, GetSecretValueRequest, SecretValueEntry, op,
};
use contract::Error;
use platform::Context;

impl Core {
    pub(crate) async fn batch_get_secret_value(
        &self,
        ctx: &Context,
        input: BatchGetSecretValueRequest,
    ) -> Result<BatchGetSecretValueResponse, Error> {
        let (ids, next_token) = self.batch_ids(ctx, input).await?;
        let (mut values, mut errors) = (Vec::new(), Vec::new());
        for secret_id in ids {
            let read = GetSecretValueRequest { secret_id: secret_id.clone(), ..GetSecretValueRequest::default() };
            match self.bus.call::<op::GetSecretValue>(ctx.clone(), read).await {
                Ok(found) => values.push(SecretValueEntry {
                    arn: found.arn,
                    name: found.name,
                    version_id: found.version_id,
                    secret_binary: found.secret_binary,
                    secret_string: found.secret_string,
                    version_stages: found.version_stages,
                    created_date: found.created_date,
                }),
                Err(error) if error.status >= 500 => return Err(error),
                Err(error) => errors.push(APIErrorType {
                    secret_id: Some(secret_id),
                    error_code: Some(error.code.into_owned()),
                    message: error.message,
                }),
            }
        }
        Ok(BatchGetSecretValueResponse { secret_values: Some(values), next_token, errors: Some(errors) })
    }

    async fn batch_ids(
        &self,
        ctx: &Context,
        input: BatchGetSecretValueRequest,
    ) -> Result<(Vec<String>, Option<String>), Error> {
        match (input.secret_id_list, input.filters) {
            (Some(ids), None) if input.max_results.is_none() => Ok((ids, None)),
            (Some(_), None) => Err(error::invalid("Filters not specified. You can only use MaxResults with Filters.")),
            (None, Some(filters)) => {
                let page = Page::of(input.max_results, input.next_token.as_deref(), limits::BATCH_DEFAULT)?;
                filters::check(&filters)?;
                let mut found = self.secrets(ctx, &filters, false).await?;
                found.sort_by_key(|secret| secret.created_ms);
                let arns = found.iter().map(|secret| secret.arn_in(ctx.region.as_str())).collect();
                Ok(page.cut(arns))
            }
            _ => Err(error::invalid("Either 'SecretIdList' or 'Filters' must be provided, but not both.")),
        }
    }
}
