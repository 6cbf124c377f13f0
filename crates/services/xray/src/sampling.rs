//! Sampling rules: the one that AWS gives every account, one request a second and five percent of the others.

use api::xray::{
    GetSamplingRulesResult, GetSamplingTargetsRequest, GetSamplingTargetsResult, SamplingRule, SamplingRuleRecord,
    SamplingStatisticsDocument, SamplingTargetDocument, UnprocessedStatistics,
};
use contract::Timestamp;
use platform::Context;

const DEFAULT: &str = "Default";
const FIXED_RATE: f64 = 0.05;
const RESERVOIR: i32 = 1;
/// For how long a target counts, seconds, and after how many one is to ask again.
const TARGET_SECONDS: i64 = 10;

pub(crate) fn rules(ctx: &Context) -> GetSamplingRulesResult {
    let any = || "*".to_owned();
    let rule = SamplingRule {
        rule_name: Some(DEFAULT.to_owned()),
        rule_arn: Some(format!("arn:aws:xray:{}:{}:sampling-rule/{DEFAULT}", ctx.region, ctx.account)),
        resource_arn: any(),
        priority: 10_000,
        fixed_rate: FIXED_RATE,
        reservoir_size: RESERVOIR,
        service_name: any(),
        service_type: any(),
        host: any(),
        http_method: any(),
        url_path: any(),
        version: 1,
        attributes: Some(Vec::new()),
        ..SamplingRule::default()
    };
    let never = Timestamp::from_ms(0);
    let record = SamplingRuleRecord { sampling_rule: Some(rule), created_at: Some(never), modified_at: Some(never) };
    GetSamplingRulesResult { sampling_rule_records: Some(vec![record]), next_token: None }
}

pub(crate) fn targets(input: GetSamplingTargetsRequest, now_ms: i64) -> GetSamplingTargetsResult {
    let (known, unknown): (Vec<_>, Vec<_>) =
        input.sampling_statistics_documents.into_iter().partition(|document| document.rule_name == DEFAULT);
    GetSamplingTargetsResult {
        sampling_target_documents: Some(known.iter().map(|_| target(now_ms)).collect()),
        last_rule_modification: Some(Timestamp::from_ms(0)),
        unprocessed_statistics: Some(unknown.into_iter().map(unprocessed).collect()),
        ..GetSamplingTargetsResult::default()
    }
}

fn target(now_ms: i64) -> SamplingTargetDocument {
    SamplingTargetDocument {
        rule_name: Some(DEFAULT.to_owned()),
        fixed_rate: Some(FIXED_RATE),
        reservoir_quota: Some(RESERVOIR),
        reservoir_quota_ttl: Some(Timestamp::from_ms(now_ms + TARGET_SECONDS * 1000)),
        interval: i32::try_from(TARGET_SECONDS).ok(),
        ..SamplingTargetDocument::default()
    }
}

fn unprocessed(document: SamplingStatisticsDocument) -> UnprocessedStatistics {
    UnprocessedStatistics {
        rule_name: Some(document.rule_name),
        error_code: Some("400".to_owned()),
        message: Some("Unknown rule".to_owned()),
    }
}
