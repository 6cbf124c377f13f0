//! Saved queries: kept and shown. Nothing runs them: `StartQuery` is not there.

use crate::error::{self, from_read, from_transaction};
use crate::keys;
use crate::limits;
use crate::records::SavedQuery;
use crate::service::LogsService;
use crate::token;
use api::logs::{
    DeleteQueryDefinitionRequest, DeleteQueryDefinitionResponse, DescribeQueryDefinitionsRequest,
    DescribeQueryDefinitionsResponse, PutQueryDefinitionRequest, PutQueryDefinitionResponse, QueryDefinition,
};
use contract::Error;
use platform::Call;
use store::{Abort, Scan};

impl LogsService {
    pub(crate) async fn query_put(
        &self,
        call: Call<PutQueryDefinitionRequest>,
    ) -> Result<PutQueryDefinitionResponse, Error> {
        let Call { ctx, input } = call;
        let (replaces, all) = (input.query_definition_id.is_some(), &keys::groups(&ctx));
        let id = &input.query_definition_id.unwrap_or_else(|| self.ids.uuid());
        let row = &SavedQuery {
            name: input.name,
            text: input.query_string,
            language: input.query_language,
            groups: input.log_group_names.unwrap_or_default(),
            changed_ms: self.clock.now_ms(),
        };
        let outcome = self.store.transact("logs.query_put", |tx| async move {
            let key = all.clone().push(id);
            let known = tx.get(&keys::QUERIES, &key).await?.is_some();
            if replaces && !known {
                return Err(Abort::User(error::no_query()));
            }
            if !known && tx.scan(&keys::QUERIES, &Scan::prefix(all)).await?.len() >= limits::QUERIES_MAX {
                return Err(Abort::User(error::too_many()));
            }
            Ok(tx.put(&keys::QUERIES, &key, row)?)
        });
        outcome.await.map_err(from_transaction)?;
        Ok(PutQueryDefinitionResponse { query_definition_id: Some(id.clone()) })
    }

    pub(crate) async fn query_delete(
        &self,
        call: Call<DeleteQueryDefinitionRequest>,
    ) -> Result<DeleteQueryDefinitionResponse, Error> {
        let Call { ctx, input } = call;
        let key = &keys::groups(&ctx).push(&input.query_definition_id);
        let outcome = self.store.transact("logs.query_delete", |tx| async move {
            tx.get(&keys::QUERIES, key).await?.ok_or_else(|| Abort::User(error::no_query()))?;
            tx.delete(&keys::QUERIES, key);
            Ok(())
        });
        outcome.await.map_err(from_transaction)?;
        Ok(DeleteQueryDefinitionResponse { success: Some(true) })
    }

    pub(crate) async fn queries_describe(
        &self,
        call: Call<DescribeQueryDefinitionsRequest>,
    ) -> Result<DescribeQueryDefinitionsResponse, Error> {
        let Call { ctx, input } = call;
        let rows = self.store.scan(&keys::QUERIES, &Scan::prefix(&keys::groups(&ctx))).await.map_err(from_read)?;
        let prefix = input.query_definition_name_prefix.as_deref().unwrap_or_default();
        let after = input.next_token.as_deref().map(token::open).transpose()?;
        let place = |query: &(String, SavedQuery)| format!("{}\n{}", query.1.name, query.0);
        let mut all: Vec<_> = rows.into_iter().filter_map(|(key, row)| Some((key.text(2)?, row))).collect();
        all.retain(|query| {
            query.1.name.starts_with(prefix) && after.as_ref().is_none_or(|after| place(query) > *after)
        });
        all.sort_by_cached_key(place);
        let wanted = input.max_results.and_then(|max| usize::try_from(max).ok()).unwrap_or(limits::QUERIES_MAX);
        let more = all.len() > wanted;
        all.truncate(wanted);
        let next_token = all.last().filter(|_| more).map(|last| token::seal(&place(last)));
        let query_definitions = Some(all.into_iter().map(shown).collect());
        Ok(DescribeQueryDefinitionsResponse { query_definitions, next_token })
    }
}

fn shown((id, row): (String, SavedQuery)) -> QueryDefinition {
    QueryDefinition {
        query_language: row.language,
        query_definition_id: Some(id),
        name: Some(row.name),
        query_string: Some(row.text),
        last_modified: Some(row.changed_ms),
        log_group_names: Some(row.groups).filter(|groups| !groups.is_empty()),
        ..Default::default()
    }
}
