//! `AssumeRoleWithWebIdentity`: a role for whom an OpenID Connect provider vouches.

use crate::jwt::{Claims, Token};
use crate::limits;
use crate::request::{credentials, packed, packed_size, validation};
use crate::service::StsService;
use api::sts::error::{expired_token_exception, invalid_identity_token_exception as invalid};
use api::sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, AssumedRoleUser};
use contract::Error;
use identity::limits::SESSION_SECONDS_DEFAULT;
use identity::records::{OidcProvider, Role, issuer_host};
use identity::{Assume, NewSession, Proof, entity_name};
use platform::Context;

const NO_TOKEN: &str = "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)";
const NO_KEY: &str = "Couldn't retrieve verification key from your identity provider,  please reference \
                      AssumeRoleWithWebIdentity documentation for requirements";

impl StsService {
    pub(crate) async fn web_identity_assume(
        &self,
        ctx: &Context,
        input: AssumeRoleWithWebIdentityRequest,
    ) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
        let (account, _) = entity_name(&input.role_arn, "role/")
            .ok_or_else(|| validation(format!("{} is invalid", input.role_arn)))?;
        let token = Token::parse(&input.web_identity_token).ok_or_else(|| invalid(NO_TOKEN))?;
        let provider = self.vouching(&account, &token).await?;
        let audience = audience(&provider, &token.claims)?;
        let role = self.trusting(ctx, &input, &provider, &token.claims).await?;
        if input.duration_seconds.is_some_and(|seconds| i64::from(seconds) > role.max_session_s) {
            return Err(validation("The requested DurationSeconds exceeds the MaxSessionDuration set for this role."));
        }
        let policies = self.session_policies(input.policy.as_deref(), input.policy_arns.as_deref()).await?;
        let tags = token.claims.session_tags();
        let percent = packed(&policies, &tags)?;
        let given = self.sessions.mint(NewSession {
            account: role.account,
            role_arn: input.role_arn,
            role_id: role.id,
            name: input.role_session_name,
            duration_s: input.duration_seconds.map_or(SESSION_SECONDS_DEFAULT, i64::from),
            policies,
            tags,
            transitive_keys: token.claims.tags.transitive_tag_keys.clone(),
            source_identity: token.claims.source_identity.clone(),
            provider: Some(provider.arn()),
            keys: keys(&provider, &token.claims).into_iter().filter_map(single).collect(),
            ..NewSession::default()
        });
        Ok(AssumeRoleWithWebIdentityResponse {
            credentials: Some(credentials(&given)),
            subject_from_web_identity_token: Some(token.claims.sub),
            assumed_role_user: Some(AssumedRoleUser {
                assumed_role_id: given.assumed_role_id,
                arn: given.assumed_role_arn,
            }),
            packed_policy_size: packed_size(percent),
            provider: Some(provider.arn()),
            audience: Some(audience),
            source_identity: token.claims.source_identity,
            ..Default::default()
        })
    }

    /// The registered provider that signed the token, which is still good.
    async fn vouching(&self, account: &str, token: &Token<'_>) -> Result<OidcProvider, Error> {
        let issuer = &token.claims.iss;
        let found = self.sessions.directory().oidc_provider(account, issuer_host(issuer)).await;
        let provider = found
            .map_err(Error::internal)?
            .filter(|provider| provider.issuer.trim_end_matches('/') == issuer.trim_end_matches('/'));
        let provider =
            provider.ok_or_else(|| invalid(format!("No OpenIDConnect provider found in your account for {issuer}")))?;
        let keys = self.providers.keys(&provider.issuer, token.header.kid.as_deref()).await.map_err(|error| {
            tracing::warn!(
                issuer,
                error = &error as &dyn std::error::Error,
                "an identity provider's keys are not to be had"
            );
            invalid(NO_KEY)
        })?;
        if !keys.has(token.header.kid.as_deref()) {
            return Err(invalid(NO_KEY));
        }
        let Token { header, signed, signature, .. } = token;
        if !keys.verifies(header.kid.as_deref(), &header.alg, signed.as_bytes(), signature) {
            return Err(invalid("The ID Token provided has an invalid signature"));
        }
        self.in_time(&token.claims)?;
        Ok(provider)
    }

    fn in_time(&self, claims: &Claims) -> Result<(), Error> {
        let now = self.clock.now_ms().div_euclid(1000);
        if claims.exp <= now {
            let text =
                format!("Token expired: current date/time {now} must be before the expiration date/time{}", claims.exp);
            return Err(expired_token_exception(text));
        }
        let early = [claims.nbf, claims.iat].into_iter().flatten().any(|time| time > now + limits::TOKEN_SKEW_SECONDS);
        if early { Err(invalid("The ID Token provided is not valid yet")) } else { Ok(()) }
    }

    async fn trusting(
        &self,
        ctx: &Context,
        input: &AssumeRoleWithWebIdentityRequest,
        provider: &OidcProvider,
        claims: &Claims,
    ) -> Result<Role, Error> {
        let arn = provider.arn();
        let mut keys = keys(provider, claims);
        for (key, value) in claims.session_tags() {
            keys.push((format!("aws:RequestTag/{key}"), vec![value]));
        }
        let also = [
            (!claims.session_tags().is_empty(), "sts:TagSession"),
            (claims.source_identity.is_some(), "sts:SetSourceIdentity"),
        ];
        let assume = Assume {
            service: &api::sts::SERVICE,
            operation: "AssumeRoleWithWebIdentity",
            role_arn: &input.role_arn,
            input: &input.clone().into(),
            also: also.into_iter().filter_map(|(needed, action)| needed.then_some(action)).collect(),
            proof: Some(Proof { provider: &arn }),
            keys,
        };
        self.authorizer.may_assume(ctx, assume).await
    }
}

/// The audience that the provider is registered for.
fn audience(provider: &OidcProvider, claims: &Claims) -> Result<String, Error> {
    let known = claims.audiences().into_iter().find(|audience| provider.client_ids.contains(audience));
    known.ok_or_else(|| invalid("Incorrect token audience"))
}

/// `host:aud`, `host:sub` and `host:amr`.
fn keys(provider: &OidcProvider, claims: &Claims) -> Vec<(String, Vec<String>)> {
    let host = provider.host();
    let named = |name: &str| format!("{host}:{name}");
    let mut keys = vec![(named("aud"), claims.audiences()), (named("sub"), vec![claims.sub.clone()])];
    let methods = claims.methods();
    if !methods.is_empty() {
        keys.push((named("amr"), methods));
    }
    keys.extend(claims.source_identity.clone().map(|source| ("sts:SourceIdentity".to_owned(), vec![source])));
    keys.push(("aws:FederatedProvider".to_owned(), vec![provider.arn()]));
    keys
}

fn single((key, values): (String, Vec<String>)) -> Option<(String, String)> {
    values.into_iter().next().filter(|_| key.ends_with(":aud") || key.ends_with(":sub")).map(|value| (key, value))
}
