//! The credential report: a line for root and one for each user.

use crate::answer::time;
use crate::limits;
use crate::service::IamService;
use crate::signing_certificates::SigningCertificate;
use api::iam::error::{credential_report_expired_exception, credential_report_not_present_exception};
use api::iam::*;
use contract::Error;
use identity::keys::{self, ACCESS_KEYS, KEY_USES};
use identity::records::{Login, User as UserRecord};
use platform::{Context, iso_ms};

const HEAD: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
                    password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,\
                    access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,\
                    access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,\
                    access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,cert_1_last_rotated,\
                    cert_2_active,cert_2_last_rotated";
const NONE: &str = "N/A";

impl IamService {
    /// Makes the report at once. The first caller hears that it has begun, later ones that it is there.
    pub(crate) async fn generate_credential_report(
        &self,
        ctx: &Context,
    ) -> Result<GenerateCredentialReportResponse, Error> {
        let account = ctx.account.as_str();
        let now_ms = self.now_ms();
        let known = self.account(account).await?.report;
        if known.is_some_and(|(at_ms, _)| now_ms - at_ms < limits::REPORT_FRESH_MS) {
            return Ok(GenerateCredentialReportResponse { state: Some("COMPLETE".to_owned()), description: None });
        }
        let text = &self.report(account).await?;
        self.account_change(account, |settings| {
            settings.report = Some((now_ms, text.clone()));
            Ok(())
        })
        .await?;
        Ok(GenerateCredentialReportResponse {
            state: Some("STARTED".to_owned()),
            description: Some("No report exists. Starting a new report generation task".to_owned()),
        })
    }

    pub(crate) async fn get_credential_report(&self, ctx: &Context) -> Result<GetCredentialReportResponse, Error> {
        let known = self.account(ctx.account.as_str()).await?.report;
        let (at_ms, text) = known.ok_or_else(|| {
            credential_report_not_present_exception("No report exists. Please request a report generation first.")
        })?;
        if self.now_ms() - at_ms >= limits::REPORT_FRESH_MS {
            return Err(credential_report_expired_exception("The report has expired. Please request a new report."));
        }
        Ok(GetCredentialReportResponse {
            content: Some(text.into_bytes().into()),
            report_format: Some("text/csv".to_owned()),
            generated_time: Some(time(at_ms)),
        })
    }

    async fn report(&self, account: &str) -> Result<String, Error> {
        let mut lines = vec![HEAD.to_owned(), root_line(account)];
        for user in self.all::<UserRecord>(account).await? {
            lines.push(self.user_line(&user).await?);
        }
        Ok(lines.join("\n"))
    }

    async fn user_line(&self, user: &UserRecord) -> Result<String, Error> {
        let login = user.login.as_ref();
        let rules = self.account(&user.account).await?.passwords;
        let days = rules.map_or(0, |rules| rules.age_days_max);
        let next = |login: &Login| iso_ms(login.changed_ms + i64::from(days) * 86_400_000);
        let mut fields = vec![
            user.name.clone(),
            user.arn(),
            iso_ms(user.created_ms),
            login.is_some().to_string(),
            if login.is_some() { "no_information" } else { NONE }.to_owned(),
            login.map_or_else(|| NONE.to_owned(), |login| iso_ms(login.changed_ms)),
            login.filter(|_| days > 0).map_or_else(|| NONE.to_owned(), next),
            (!user.mfa.is_empty()).to_string(),
        ];
        for place in 0..2 {
            fields.extend(self.key_fields(user.access_keys.get(place)).await?);
        }
        let certificates: Vec<SigningCertificate> = self.all_of_user(&user.account, &user.name).await?;
        for place in 0..2 {
            fields.extend(certificate_fields(certificates.get(place)));
        }
        Ok(fields.join(","))
    }

    async fn key_fields(&self, id: Option<&String>) -> Result<[String; 5], Error> {
        let mut fields = ["false", NONE, NONE, NONE, NONE].map(str::to_owned);
        let Some(id) = id else { return Ok(fields) };
        let row = keys::access_key(id);
        if let Some(key) = self.store().get(&ACCESS_KEYS, &row).await.map_err(Error::internal)? {
            (fields[0], fields[1]) = (key.active.to_string(), iso_ms(key.created_ms));
        }
        if let Some(used) = self.store().get(&KEY_USES, &row).await.map_err(Error::internal)? {
            (fields[2], fields[3], fields[4]) = (iso_ms(used.at_ms), used.region, used.service);
        }
        Ok(fields)
    }
}

fn certificate_fields(certificate: Option<&SigningCertificate>) -> [String; 2] {
    let Some(certificate) = certificate else { return ["false", NONE].map(str::to_owned) };
    [certificate.is_active().to_string(), iso_ms(certificate.uploaded_ms())]
}

/// What is not known of a root is not made up.
fn root_line(account: &str) -> String {
    let arn = format!("arn:aws:iam::{account}:root");
    let head = ["<root_account>", &arn, NONE, "not_supported", NONE, "not_supported", "not_supported", "false"];
    let keys = ["false", NONE, NONE, NONE, NONE];
    let certificates = ["false", NONE, "false", NONE];
    head.into_iter().chain(keys).chain(keys).chain(certificates).collect::<Vec<_>>().join(",")
}
