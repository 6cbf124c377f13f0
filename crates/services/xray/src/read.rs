//! `BatchGetTraces` and `GetTraceSummaries`.

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
use platform::{Call, Page};
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
    let rows = xray.store.scan(&SEGMENTS, &Scan::prefix(trace)).await.map_err(from_read)?;
    Ok(rows.iter().filter_map(|(_, record)| Document::read(&record.document)).collect())
}

fn trace(id: String, documents: Vec<Document>) -> Trace {
    let (start, end) = span(&documents);
    let mut segments = assembled(documents);
    segments.sort_by(|one, other| start_of(one).total_cmp(&start_of(other)));
    let segment = |document: Document| Segment {
        id: Some(document.id().to_owned()),
        document: Some(Json::from(document.0).to_string()),
    };
    Trace {
        id: Some(id),
        duration: Some(rounded(end - start)),
        limit_exceeded: Some(false),
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
    let page = Page::of(limits::SUMMARIES_PAGE, input.next_token.as_deref());
    let page = page.ok_or_else(|| invalid("The NextToken is not valid."))?;
    let by_id = input.time_range_type.as_deref().unwrap_or("TraceId") == "TraceId";
    let (first_ms, last_ms) = if by_id { (from_ms, to_ms) } else { (from_ms - limits::RANGE_MS_MAX, to_ms) };
    let place = records::place(ctx.account.as_str(), ctx.region.as_str());
    let within = records::began_within(&place, first_ms.div_euclid(1000), last_ms.div_euclid(1000));
    let rows = xray.store.scan(&SEGMENTS, &Scan::range(within)).await.map_err(from_read)?;
    let mut found = Vec::new();
    let mut seen = 0;
    for trace in rows.chunk_by(|(one, _), (other, _)| one.text(2) == other.text(2)) {
        let id = trace[0].0.text(2).unwrap_or_default();
        let documents: Vec<Document> = trace.iter().filter_map(|(_, row)| Document::read(&row.document)).collect();
        let (start, end) = span(&documents);
        if !by_id && (end * 1000.0 < from_ms as f64 || start * 1000.0 > to_ms as f64) {
            continue;
        }
        seen += 1;
        let summary = Summary::of(&id, ctx.account.as_str(), &documents);
        if filter.as_ref().is_none_or(|filter| filter.takes(&summary)) {
            found.push((id, summary));
        }
    }
    let (page, next_token) = page.cut_named(found);
    Ok(GetTraceSummariesResult {
        trace_summaries: Some(page.into_iter().map(Summary::shown).collect()),
        approximate_time: Some(Timestamp::from_ms(xray.clock.now_ms())),
        traces_processed_count: Some(seen),
        next_token,
    })
}

/// When a trace began, by its id, ms.
pub(crate) fn began_ms(id: &str) -> i64 {
    seconds_of(id).unwrap_or_default() * 1000
}
