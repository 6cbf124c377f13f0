//! `BatchGetTraces` and `GetTraceSummaries`.

use crate::cursor::Cursor;
use crate::document::{Document, assembled, seconds_of};
use crate::error::{from_read, invalid};
use crate::filter::Filter;
use crate::limits;
use crate::records::{self, SEGMENTS};
use crate::service::XRayService;
use crate::summary::{Summary, span};
use api::xray::{
    BatchGetTracesRequest, BatchGetTracesResult, GetTraceSummariesRequest, GetTraceSummariesResult, Segment, Trace,
};
use contract::{Error, Timestamp};
use platform::Call;
use serde_json::Value as Json;
use store::{Key, Scan};

pub(crate) async fn traces(
    xray: &XRayService,
    call: Call<BatchGetTracesRequest>,
) -> Result<BatchGetTracesResult, Error> {
    let Call { ctx, input } = call;
    if input.trace_ids.len() > limits::TRACES_MAX {
        return Err(invalid(format!("At most {} trace ids can be asked for at a time.", limits::TRACES_MAX)));
    }
    let place = records::place(ctx.account.as_str(), ctx.region.as_str());
    let (mut found, mut missing) = (Vec::new(), Vec::new());
    for id in input.trace_ids {
        let documents = of_trace(xray, &place.clone().push(id.as_str())).await?;
        if documents.is_empty() {
            missing.push(id);
        } else {
            found.push(trace(id, documents));
        }
    }
    Ok(BatchGetTracesResult { traces: Some(found), unprocessed_trace_ids: Some(missing), next_token: None })
}

async fn of_trace(xray: &XRayService, trace: &Key) -> Result<Vec<Document>, Error> {
    let scan = Scan::prefix(trace).limit(limits::TRACE_SEGMENTS_MAX);
    let rows = xray.store.scan(&SEGMENTS, &scan).await.map_err(from_read)?;
    Ok(rows.iter().filter_map(|(_, record)| Document::read(&record.document)).collect())
}

fn trace(id: String, documents: Vec<Document>) -> Trace {
    let (start, end) = span(&documents);
    let limit_exceeded = Some(documents.len() >= limits::TRACE_SEGMENTS_MAX);
    let mut segments = assembled(documents);
    segments.sort_by(|one, other| start_of(one).total_cmp(&start_of(other)));
    let segment = |document: Document| Segment {
        id: Some(document.id().to_owned()),
        document: Some(Json::from(document.0).to_string()),
    };
    Trace {
        id: Some(id),
        duration: Some(rounded(end - start)),
        limit_exceeded,
        segments: Some(segments.into_iter().map(segment).collect()),
    }
}

fn start_of(document: &Document) -> f64 {
    document.number("start_time").unwrap_or_default()
}

/// Milliseconds are what there is to tell.
pub(crate) fn rounded(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}

pub(crate) async fn summaries(
    xray: &XRayService,
    call: Call<GetTraceSummariesRequest>,
) -> Result<GetTraceSummariesResult, Error> {
    let Call { ctx, input } = call;
    let (from_ms, to_ms) = (input.start_time.ms(), input.end_time.ms());
    if from_ms > to_ms {
        return Err(invalid("StartTime cannot be after EndTime."));
    }
    if to_ms - from_ms > limits::RANGE_MS_MAX {
        return Err(invalid("Time range cannot be longer than 24 hours."));
    }
    let filter = input.filter_expression.as_deref().map(Filter::parse).transpose()?;
    let after = input.next_token.as_deref().filter(|token| !token.is_empty());
    if after.is_some_and(|token| seconds_of(token).is_none()) {
        return Err(invalid("The NextToken is not valid."));
    }
    let by_id = input.time_range_type.as_deref().unwrap_or("TraceId") == "TraceId";
    let first_ms = if by_id { from_ms } else { from_ms - limits::RANGE_MS_MAX };
    let place = records::place(ctx.account.as_str(), ctx.region.as_str());
    let start = match after {
        // Behind all its segments.
        Some(trace) => place.clone().push(format!("{trace}~").as_str()),
        None => records::began(&place, first_ms.div_euclid(1000)),
    };
    let before = records::began(&place, to_ms.div_euclid(1000) + 1);
    let mut cursor = Cursor::new(&xray.store, start, before, limits::ROWS_AT_ONCE);
    let (mut found, mut seen, mut next_token) = (Vec::new(), 0, None);
    while let Some((id, documents)) = cursor.next().await? {
        let (start, end) = span(&documents);
        if !by_id && (end * 1000.0 < from_ms as f64 || start * 1000.0 > to_ms as f64) {
            continue;
        }
        seen += 1;
        let summary = Summary::of(&id, ctx.account.as_str(), &documents);
        if !filter.as_ref().is_none_or(|filter| filter.takes(&summary)) {
            continue;
        }
        if found.len() == limits::SUMMARIES_PAGE {
            next_token = found.last().map(|last: &Summary| last.id.clone());
            break;
        }
        found.push(summary);
    }
    Ok(GetTraceSummariesResult {
        trace_summaries: Some(found.into_iter().map(Summary::shown).collect()),
        approximate_time: Some(Timestamp::from_ms(xray.clock.now_ms())),
        traces_processed_count: Some(seen),
        next_token,
    })
}

/// When a trace began, by its id, ms.
pub(crate) fn began_ms(id: &str) -> i64 {
    seconds_of(id).unwrap_or_default() * 1000
}
