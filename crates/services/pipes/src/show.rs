//! Pipes as they are described and listed.

use crate::core::Core;
use crate::error::from_read;
use crate::keys;
use crate::page;
use crate::record::PipeRecord;
use crate::settings::read_optional;
use api::pipes as shape;
use contract::{Error, Timestamp};
use platform::Context;
use store::{KeyRange, Scan};

impl Core {
    pub(crate) async fn pipe_describe(&self, ctx: &Context, name: &str) -> Result<shape::DescribePipeResponse, Error> {
        let pipe = self.pipe(ctx, name).await?;
        Ok(shape::DescribePipeResponse {
            arn: Some(pipe.arn()),
            desired_state: Some(pipe.desired()),
            current_state: Some(pipe.state.text().to_owned()),
            source_parameters: read_optional("PipeSourceParameters", Some(&pipe.source_parameters))?,
            enrichment_parameters: read_optional("PipeEnrichmentParameters", pipe.enrichment_parameters.as_ref())?,
            target_parameters: read_optional("PipeTargetParameters", pipe.target_parameters.as_ref())?,
            log_configuration: read_optional("PipeLogConfiguration", pipe.log.as_ref())?,
            name: Some(pipe.name),
            description: pipe.description,
            state_reason: pipe.reason,
            source: Some(pipe.source),
            enrichment: pipe.enrichment,
            target: Some(pipe.target),
            role_arn: Some(pipe.role_arn),
            tags: Some(pipe.tags.into_iter().collect()),
            creation_time: Some(Timestamp::from_ms(pipe.created_ms)),
            last_modified_time: Some(Timestamp::from_ms(pipe.modified_ms)),
            kms_key_identifier: pipe.kms_key,
        })
    }

    pub(crate) async fn pipes_list(
        &self,
        ctx: &Context,
        input: shape::ListPipesRequest,
    ) -> Result<shape::ListPipesResponse, Error> {
        let prefix = input.name_prefix.as_deref().unwrap_or("");
        let scan = Scan::range(KeyRange::text_prefix(&keys::place(ctx), prefix));
        let rows = self.store.scan(&keys::PIPES, &scan).await.map_err(from_read)?;
        let begins =
            |text: &str, prefix: &Option<String>| prefix.as_ref().is_none_or(|prefix| text.starts_with(prefix));
        let wanted = |pipe: &PipeRecord| {
            input.desired_state.as_ref().is_none_or(|state| *state == pipe.desired())
                && input.current_state.as_deref().is_none_or(|state| state == pipe.state.text())
                && begins(&pipe.source, &input.source_prefix)
                && begins(&pipe.target, &input.target_prefix)
        };
        let all = rows.into_iter().map(|(_, pipe)| pipe).filter(wanted).map(|pipe| (pipe.name.clone(), listed(pipe)));
        let (pipes, next_token) = page::cut(all.collect(), input.limit, input.next_token.as_deref())?;
        Ok(shape::ListPipesResponse { pipes: Some(pipes), next_token })
    }
}

fn listed(pipe: PipeRecord) -> shape::Pipe {
    shape::Pipe {
        arn: Some(pipe.arn()),
        desired_state: Some(pipe.desired()),
        current_state: Some(pipe.state.text().to_owned()),
        name: Some(pipe.name),
        state_reason: pipe.reason,
        creation_time: Some(Timestamp::from_ms(pipe.created_ms)),
        last_modified_time: Some(Timestamp::from_ms(pipe.modified_ms)),
        source: Some(pipe.source),
        target: Some(pipe.target),
        enrichment: pipe.enrichment,
    }
}
