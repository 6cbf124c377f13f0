//! A house of IAM and STS behind the bus and the real authorizer, in memory.
#![allow(dead_code, reason = "each test binary uses its own part of it")]

use api::iam::{self, op as iam_op};
use api::sts;
use contract::{Error, Service, Value};
use identity::{AuthorizerOptions, CredentialSource, Credentials, Enforcement, IamAuthorizer, Mode, Sessions};
use platform::{
    AccountId, Authorizer, Bus, Context, Handler, Principal, RandomIds, Region, RequestId, SystemClock, TypedOperation,
};
use service_iam::IamService;
use service_sts::StsService;
use std::sync::Arc;
use store::Store;

pub(crate) const ACCOUNT: &str = "123456789012";
pub(crate) const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:f";

pub(crate) struct House {
    pub(crate) store: Store,
    pub(crate) clock: Arc<SystemClock>,
    pub(crate) sessions: Arc<Sessions>,
    pub(crate) authorizer: Arc<IamAuthorizer>,
    pub(crate) credentials: Credentials,
    pub(crate) bus: Bus,
}

impl House {
    pub(crate) async fn new() -> Self {
        Self::with(Store::memory(), Mode::Open, Enforcement::Enforce, true).await
    }

    pub(crate) async fn with(store: Store, mode: Mode, enforcement: Enforcement, unmanaged_passes: bool) -> Self {
        let clock = Arc::new(SystemClock::default());
        let ids = Arc::new(RandomIds);
        let sessions = Sessions::open(store.clone(), clock.clone(), ids.clone()).await.expect("a session key");
        let sessions = Arc::new(sessions);
        let options = AuthorizerOptions { enforcement, unmanaged_passes };
        let authorizer = Arc::new(IamAuthorizer::new(sessions.directory().clone(), clock.clone(), options));
        let bus = Bus::default();
        let handlers: Vec<Arc<dyn Handler>> = vec![
            iam::handler(Arc::new(IamService::new(store.clone(), clock.clone(), ids))),
            sts::handler(Arc::new(StsService::new(Arc::clone(&sessions), Arc::clone(&authorizer), clock.clone()))),
        ];
        bus.connect(handlers, authorizer.clone());
        let credentials = Credentials::new(Arc::clone(&sessions), mode);
        Self { store, clock, sessions, authorizer, credentials, bus }
    }

    pub(crate) fn root() -> Principal {
        Principal::root(&AccountId::new(ACCOUNT), ACCOUNT)
    }

    pub(crate) async fn call<O: TypedOperation>(&self, who: &Principal, input: O::Input) -> Result<O::Output, Error> {
        self.bus.call::<O>(context(who), input).await
    }

    /// As root, which must succeed.
    pub(crate) async fn make<O: TypedOperation>(&self, input: O::Input) -> O::Output {
        self.call::<O>(&Self::root(), input).await.unwrap_or_else(|error| panic!("{}: {error}", O::NAME))
    }

    /// As root, which must be refused: code and message.
    pub(crate) async fn refused<O: TypedOperation>(&self, input: O::Input) -> (String, String) {
        refusal(self.call::<O>(&Self::root(), input).await.map(drop))
    }

    pub(crate) async fn role(&self, name: &str, trust: &str) -> iam::Role {
        let input = iam::CreateRoleRequest {
            role_name: name.into(),
            assume_role_policy_document: trust.into(),
            ..Default::default()
        };
        self.make::<iam_op::CreateRole>(input).await.role
    }

    pub(crate) async fn role_policy(&self, role: &str, name: &str, statements: &str) {
        let input = iam::PutRolePolicyRequest {
            role_name: role.into(),
            policy_name: name.into(),
            policy_document: policy(statements),
        };
        self.make::<iam_op::PutRolePolicy>(input).await;
    }

    /// A user with a policy, as its access key makes it.
    pub(crate) async fn user(&self, name: &str, statements: &str) -> Principal {
        self.make::<iam_op::CreateUser>(iam::CreateUserRequest { user_name: name.into(), ..Default::default() }).await;
        if !statements.is_empty() {
            let input = iam::PutUserPolicyRequest {
                user_name: name.into(),
                policy_name: "p".into(),
                policy_document: policy(statements),
            };
            self.make::<iam_op::PutUserPolicy>(input).await;
        }
        let key = self.access_key(name).await;
        self.credentials.lookup(&key.access_key_id, None).await.expect("the key is known").principal
    }

    pub(crate) async fn access_key(&self, user: &str) -> iam::AccessKey {
        let input = iam::CreateAccessKeyRequest { user_name: Some(user.into()) };
        self.make::<iam_op::CreateAccessKey>(input).await.access_key
    }

    pub(crate) async fn assume(
        &self,
        who: &Principal,
        input: sts::AssumeRoleRequest,
    ) -> Result<(sts::Credentials, Principal), Error> {
        let given = self.call::<sts::op::AssumeRole>(who, input).await?.credentials.expect("credentials");
        let found = self.credentials.lookup(&given.access_key_id, Some(&given.session_token)).await;
        let principal = found.expect("the session is known").principal;
        Ok((given, principal))
    }

    /// Whether a principal may call an operation of any service, asked of the authorizer alone.
    pub(crate) async fn may(
        &self,
        who: &Principal,
        service: &'static Service,
        operation: &str,
        input: Vec<(&'static str, &str)>,
    ) -> Result<(), Error> {
        let operation = service.operation(operation).expect(operation);
        let input = input.into_iter().map(|(name, text)| (name, Value::Str(text.to_owned()))).collect();
        self.authorizer.authorize(&context(who), service, operation, &Value::Struct(input)).await
    }
}

pub(crate) fn context(who: &Principal) -> Context {
    let account = who.identity().map_or_else(|| AccountId::new(ACCOUNT), |identity| identity.account.clone());
    Context {
        principal: who.clone(),
        account,
        region: Region::new("us-east-1"),
        request_id: RequestId::new("r"),
        endpoint: "http://127.0.0.1:4566".into(),
        source_ip: Some("127.0.0.1".parse().expect("an address")),
        secure: false,
        source_arn: None,
        trace_id: None,
        user_agent: None,
        via: Vec::new(),
    }
}

pub(crate) fn refusal<T>(result: Result<T, Error>) -> (String, String) {
    let error = result.err().expect("it is refused");
    (error.code.to_string(), error.message.clone().unwrap_or_default())
}

pub(crate) fn policy(statements: &str) -> String {
    format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)
}

pub(crate) fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

/// A trust policy for one principal, `"AWS":"…"` or `"Service":"…"`.
pub(crate) fn trust(principal: &str) -> String {
    policy(&format!(r#"{{"Effect":"Allow","Principal":{{{principal}}},"Action":"sts:AssumeRole"}}"#))
}

pub(crate) fn trust_account() -> String {
    trust(&format!(r#""AWS":"{ACCOUNT}""#))
}

pub(crate) fn trust_lambda() -> String {
    trust(r#""Service":"lambda.amazonaws.com""#)
}
