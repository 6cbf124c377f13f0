//! As much of an AWS client as the bench needs: an IAM user with a real key, functions, prepared invocations.

use anyhow::{Context, Result, bail};
use jiff::Timestamp;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::functions::Kind;
use super::sign::{Request, Signer};
use crate::http::Connection;

const REGION: &str = "us-east-1";
const BASIC_EXECUTION: &str = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";
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
        let signer = Signer { access_key: access_key.to_owned(), secret: secret.to_owned(), region: REGION };
        Self { address: address.to_owned(), account: account.to_owned(), signer }
    }

    fn make_role(&self) -> Result<()> {
        let trust = policy(
            &json!({"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}),
        );
        self.query("iam", &[("Action", "CreateRole"), ("RoleName", "bench"), ("AssumeRolePolicyDocument", &trust)])?;
        self.query("iam", &[("Action", "AttachRolePolicy"), ("RoleName", "bench"), ("PolicyArn", BASIC_EXECUTION)])?;
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

    fn lambda(&self, method: &str, path: &str, body: &[u8]) -> Vec<u8> {
        self.signed(&Request {
            host: &self.address,
            method,
            path,
            service: "lambda",
            content_type: "application/json",
            body,
        })
    }

    fn send(&self, method: &str, path: &str, body: &[u8]) -> Result<Vec<u8>> {
        let answer = Connection::open(&self.address)?.send(&self.lambda(method, path, body))?;
        answer.success().with_context(|| format!("{method} {path}"))
    }

    fn query(&self, service: &str, parameters: &[(&str, &str)]) -> Result<String> {
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let pairs = parameters.iter().map(|(name, value)| format!("{name}={}", encoded(value)));
        let body = pairs.chain(["Version=2010-05-08".to_owned()]).collect::<Vec<_>>().join("&");
        let request = self.signed(&Request {
            host: &self.address,
            method: "POST",
            path: "/",
            service,
            content_type: "application/x-www-form-urlencoded",
            body: body.as_bytes(),
        });
        let answer =
            Connection::open(&self.address)?.send(&request)?.success().with_context(|| format!("{parameters:?}"))?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
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
fn element<'a>(xml: &'a str, name: &str) -> Result<&'a str> {
    let (_, rest) = xml.split_once(&format!("<{name}>")).with_context(|| format!("no {name} in {xml}"))?;
    Ok(rest.split('<').next().unwrap_or_default())
}
