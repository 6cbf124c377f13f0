//! As much of an AWS client as the bench needs: an IAM user with a real key, functions, prepared invocations.

use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::functions::Kind;
use super::sign::{Request, Signer};
use crate::http::Connection;

pub(super) const REGION: &str = "us-east-1";
/// Its logs, and queues that are mapped to it.
const ROLE_POLICIES: [&str; 2] = [
    "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole",
    "arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole",
];
/// Python has snapshots since 3.12; where there is none, the nearest interpreter stands for it.
const SNAPPED: &[u8] = br#"{"SnapStart":{"ApplyOn":"PublishedVersions"},"Runtime":"python3.12"}"#;
/// A function that is not active after so many questions fails the run.
const ACTIVE_POLLS_MAX: usize = 2000;

/// Calls the server as one principal.
pub(super) struct Client {
    address: String,
    account: String,
    signer: Signer,
}

impl Client {
    /// An IAM user of the account that may do everything: unlike an account's root under `up`, its signature is verified on every call.
    pub(super) fn user(address: &str, account: &str) -> Result<Self> {
        let root = Self::new(address, account, account, "root");
        root.make_role()?;
        root.query("iam", &[("Action", "CreateUser"), ("UserName", "bench")])?;
        let policy = policy(&json!({"Effect": "Allow", "Action": "*", "Resource": "*"}));
        let put =
            [("Action", "PutUserPolicy"), ("UserName", "bench"), ("PolicyName", "all"), ("PolicyDocument", &policy)];
        root.query("iam", &put)?;
        let key = root.query("iam", &[("Action", "CreateAccessKey"), ("UserName", "bench")])?;
        Ok(Self::new(address, account, element(&key, "AccessKeyId")?, element(&key, "SecretAccessKey")?))
    }

    fn new(address: &str, account: &str, access_key: &str, secret: &str) -> Self {
        let signer = Signer::new(access_key, secret, REGION);
        Self { address: address.to_owned(), account: account.to_owned(), signer }
    }

    /// A client of any server, with the credentials of the environment.
    pub(super) fn of_environment(endpoint: &str) -> Result<Self> {
        let address = endpoint.trim_start_matches("http://").trim_end_matches('/');
        let variable = |name: &str| std::env::var(name).with_context(|| format!("{name} is not set"));
        Ok(Self::new(address, "", &variable("AWS_ACCESS_KEY_ID")?, &variable("AWS_SECRET_ACCESS_KEY")?))
    }

    /// The same client of a server that has started again elsewhere.
    pub(super) fn moved(self, address: &str) -> Self {
        Self { address: address.to_owned(), ..self }
    }

    pub(super) fn connect(&self) -> Result<Connection> {
        Connection::open(&self.address)
    }

    fn make_role(&self) -> Result<()> {
        let trust = policy(
            &json!({"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}),
        );
        self.query("iam", &[("Action", "CreateRole"), ("RoleName", "bench"), ("AssumeRolePolicyDocument", &trust)])?;
        for policy in ROLE_POLICIES {
            self.query("iam", &[("Action", "AttachRolePolicy"), ("RoleName", "bench"), ("PolicyArn", policy)])?;
        }
        Ok(())
    }

    /// Creates a function, unless the name is taken, and waits until it is active.
    pub(super) fn create_function(&self, kind: &Kind, name: &str) -> Result<String> {
        if self.state(name)?.is_some() {
            return Ok(name.to_owned());
        }
        let body = json!({
            "FunctionName": name,
            "Role": format!("arn:aws:iam::{}:role/bench", self.account),
            "Runtime": kind.runtime,
            "Handler": kind.handler,
            "MemorySize": 1769,
            "Timeout": 30,
            "Code": {"ZipFile": kind.package},
        });
        self.send("POST", "/2015-03-31/functions", body.to_string().as_bytes())?;
        let mut connection = Connection::open(&self.address)?;
        for _ in 0..ACTIVE_POLLS_MAX {
            let answer = connection.send(&self.lambda("GET", &configuration(name), b""))?.success()?;
            if serde_json::from_slice::<Value>(&answer)?["State"] == "Active" {
                return Ok(name.to_owned());
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        bail!("the function {name} did not become active")
    }

    /// Publishes a function's first version with SnapStart, and waits until it has its snapshot.
    pub(super) fn publish_snapshot(&self, name: &str) -> Result<()> {
        self.send("PUT", &configuration(name), SNAPPED)?;
        self.send("POST", &format!("/2015-03-31/functions/{name}/versions"), b"{}")?;
        for _ in 0..ACTIVE_POLLS_MAX {
            let answer = self.send("GET", &format!("{}?Qualifier=1", configuration(name)), b"")?;
            if serde_json::from_slice::<Value>(&answer)?["State"] == "Active" {
                return Ok(());
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        bail!("the version of {name} did not become active")
    }

    /// As [`Client::invocation`], of the function's first version.
    pub(super) fn invocation_of_first_version(&self, name: &str, event: &[u8]) -> Vec<u8> {
        self.lambda("POST", &format!("/2015-03-31/functions/{name}/invocations?Qualifier=1"), event)
    }

    /// The function's state, or `None` when there is no such function.
    fn state(&self, name: &str) -> Result<Option<Value>> {
        let answer = Connection::open(&self.address)?.send(&self.lambda("GET", &configuration(name), b""))?;
        if answer.status == 404 {
            return Ok(None);
        }
        Ok(Some(serde_json::from_slice::<Value>(&answer.success()?)?["State"].take()))
    }

    pub(super) fn delete_function(&self, name: &str) -> Result<()> {
        self.send("DELETE", &format!("/2015-03-31/functions/{name}"), b"").map(drop)
    }

    /// The bytes of a signed invocation, to be sent any number of times while its signature is valid.
    pub(super) fn invocation(&self, name: &str, event: &[u8]) -> Vec<u8> {
        self.lambda("POST", &format!("/2015-03-31/functions/{name}/invocations"), event)
    }

    /// Calls a function once.
    pub(super) fn invoke(&self, name: &str) -> Result<()> {
        self.connect()?.send(&self.invocation(name, super::EVENT))?.success().map(drop)
    }

    /// The bytes of a signed call of SQS.
    pub(super) fn sqs(&self, operation: &str, body: &[u8]) -> Vec<u8> {
        self.targeted("sqs", &format!("AmazonSQS.{operation}"), body)
    }

    /// A call of a service that is told its operation by a header.
    pub(super) fn json(&self, service: &str, target: &str, input: &Value) -> Result<Value> {
        let request = self.targeted(service, target, input.to_string().as_bytes());
        let answer = self.connect()?.send(&request)?.success().with_context(|| target.to_owned())?;
        Ok(serde_json::from_slice(&answer)?)
    }

    fn targeted(&self, service: &str, target: &str, body: &[u8]) -> Vec<u8> {
        let content_type = if service == "sqs" { "application/x-amz-json-1.0" } else { "application/x-amz-json-1.1" };
        let target = Some(target);
        self.signed(&Request { host: &self.address, method: "POST", path: "/", service, content_type, target, body })
    }

    fn lambda(&self, method: &str, path: &str, body: &[u8]) -> Vec<u8> {
        self.signed(&Request {
            host: &self.address,
            method,
            path,
            service: "lambda",
            content_type: "application/json",
            target: None,
            body,
        })
    }

    pub(super) fn send(&self, method: &str, path: &str, body: &[u8]) -> Result<Vec<u8>> {
        let answer = Connection::open(&self.address)?.send(&self.lambda(method, path, body))?;
        answer.success().with_context(|| format!("{method} {path}"))
    }

    pub(super) fn query(&self, service: &str, parameters: &[(&str, &str)]) -> Result<String> {
        let request = self.prepare_query(service, parameters);
        let answer = self.connect()?.send(&request)?.success().with_context(|| format!("{parameters:?}"))?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    /// The bytes of a signed call of a service that takes forms.
    pub(super) fn prepare_query(&self, service: &str, parameters: &[(&str, &str)]) -> Vec<u8> {
        let version = if service == "sns" { "2010-03-31" } else { "2010-05-08" };
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let pairs = parameters.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let body = pairs.chain([format!("Version={version}")]).collect::<Vec<_>>().join("&");
        self.signed(&Request {
            host: &self.address,
            method: "POST",
            path: "/",
            service,
            content_type: "application/x-www-form-urlencoded",
            target: None,
            body: body.as_bytes(),
        })
    }

    fn signed(&self, request: &Request<'_>) -> Vec<u8> {
        self.signer.bytes(request, Timestamp::now())
    }
}

fn configuration(name: &str) -> String {
    format!("/2015-03-31/functions/{name}/configuration")
}

fn policy(statement: &Value) -> String {
    json!({"Version": "2012-10-17", "Statement": [statement]}).to_string()
}

/// The text of the first XML element of this name.
pub(super) fn element<'a>(xml: &'a str, name: &str) -> Result<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{name}>")).with_context(|| format!("no {name} in {xml}"))?;
    Ok(rest.split('<').next().unwrap_or_default())
}
