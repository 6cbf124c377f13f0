//! `PutTraceSegments`.

use crate::document::Document;
use crate::error::{from_transaction, invalid};
use crate::limits;
use crate::records::{self, SEGMENTS, SegmentRecord};
use crate::service::XRayService;
use api::xray::{PutTraceSegmentsRequest, PutTraceSegmentsResult, UnprocessedTraceSegment};
use contract::Error;
use platform::Call;
use std::sync::atomic::Ordering;
use store::{Abort, Key};

pub(crate) async fn put(
    xray: &XRayService,
    call: Call<PutTraceSegmentsRequest>,
) -> Result<PutTraceSegmentsResult, Error> {
    let Call { ctx, input } = call;
    if input.trace_segment_documents.len() > limits::DOCUMENTS_MAX {
        return Err(invalid(format!("At most {} segment documents can be sent at a time.", limits::DOCUMENTS_MAX)));
    }
    let place = records::place(ctx.account.as_str(), ctx.region.as_str());
    let now_ms = xray.clock.now_ms();
    let (mut rows, mut unprocessed) = (Vec::new(), Vec::new());
    for document in input.trace_segment_documents {
        match row(&place, document, now_ms) {
            Ok(row) => rows.push(row),
            Err((id, code)) => unprocessed.push(refused(id, code)),
        }
    }
    store(xray, &rows).await?;
    Ok(PutTraceSegmentsResult { unprocessed_trace_segments: Some(unprocessed) })
}

async fn store(xray: &XRayService, rows: &[(Key, SegmentRecord)]) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let stored = xray.store.transact("xray.put", |tx| async move {
        rows.iter().try_for_each(|(key, record)| tx.put(&SEGMENTS, key, record))?;
        Ok::<(), Abort<Error>>(())
    });
    stored.await.map_err(from_transaction)?;
    let arrived = xray.arrived.fetch_add(rows.len(), Ordering::Relaxed) + rows.len();
    if arrived >= limits::CHECK_SEGMENTS {
        xray.crowded.notify_one();
    }
    Ok(())
}

fn row(place: &Key, text: String, now_ms: i64) -> Result<(Key, SegmentRecord), (Option<String>, &'static str)> {
    if text.len() > limits::DOCUMENT_BYTES_MAX {
        return Err((None, "DocumentTooLarge"));
    }
    let document = Document::read(&text).ok_or((None, "ParseError"))?;
    if let Some(fault) = document.fault(now_ms) {
        return Err((document.text("id").map(str::to_owned), fault));
    }
    let key = place.clone().push(document.text("trace_id").unwrap_or_default()).push(document.id());
    Ok((key, SegmentRecord { document: text, received_ms: now_ms }))
}

fn refused(id: Option<String>, code: &str) -> UnprocessedTraceSegment {
    UnprocessedTraceSegment {
        id,
        error_code: Some(code.to_owned()),
        message: Some(format!("Invalid segment. ErrorCode: {code}")),
    }
}
