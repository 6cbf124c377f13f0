//! Passwords of users. They open nothing here, since there is no console, but they are kept as they should be.

use crate::answer::time;
use crate::service::IamService;
use crate::texts::{already_exists, no_such_entity};
use crate::users::caller_or;
use api::iam::error::{invalid_user_type_exception, password_policy_violation_exception};
use api::iam::*;
use aws_lc_rs::pbkdf2;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use contract::Error;
use identity::records::{Login, PasswordPolicy as Rules, User as UserRecord};
use platform::Context;
use std::num::NonZeroU32;

/// Few enough that a call costs some milliseconds: passwords open nothing here.
const ROUNDS: NonZeroU32 = NonZeroU32::new(10_000).expect("not zero");
const HASH_BYTES: usize = 32;
const SALT_BYTES: usize = 16;
const LENGTH_MIN_DEFAULT: usize = 8;

impl IamService {
    pub(crate) async fn create_login_profile(
        &self,
        ctx: &Context,
        input: CreateLoginProfileRequest,
    ) -> Result<CreateLoginProfileResponse, Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let password = input.password.unwrap_or_default();
        self.check_password(ctx, &password).await?;
        let login = &self.login(&password, input.password_reset_required == Some(true));
        self.change::<UserRecord>("iam.create_login", ctx.account.as_str(), &name, |user| {
            if user.login.is_some() {
                return Err(already_exists(format!("Login Profile for user {} already exists.", user.name)));
            }
            user.login = Some(login.clone());
            Ok(())
        })
        .await?;
        Ok(CreateLoginProfileResponse { login_profile: profile(&name, login) })
    }

    pub(crate) async fn get_login_profile(
        &self,
        ctx: &Context,
        input: GetLoginProfileRequest,
    ) -> Result<GetLoginProfileResponse, Error> {
        let name = caller_or(ctx, input.user_name.as_deref())?;
        let user: UserRecord = self.found(ctx.account.as_str(), &name).await?;
        let login = user.login.as_ref().ok_or_else(|| missing(&name))?;
        Ok(GetLoginProfileResponse { login_profile: profile(&user.name, login) })
    }

    pub(crate) async fn update_login_profile(
        &self,
        ctx: &Context,
        input: UpdateLoginProfileRequest,
    ) -> Result<(), Error> {
        if let Some(password) = &input.password {
            self.check_password(ctx, password).await?;
        }
        let fresh = input.password.as_deref().map(|password| self.login(password, false));
        let (fresh, input) = (&fresh, &input);
        self.change::<UserRecord>("iam.update_login", ctx.account.as_str(), &input.user_name, |user| {
            let login = user.login.as_mut().ok_or_else(|| missing(&input.user_name))?;
            if let Some(fresh) = fresh {
                let (created_ms, reset_required) = (login.created_ms, login.reset_required);
                *login = Login { created_ms, reset_required, ..fresh.clone() };
            }
            login.reset_required = input.password_reset_required.unwrap_or(login.reset_required);
            Ok(())
        })
        .await
    }

    pub(crate) async fn delete_login_profile(
        &self,
        ctx: &Context,
        input: DeleteLoginProfileRequest,
    ) -> Result<(), Error> {
        let name = &caller_or(ctx, input.user_name.as_deref())?;
        self.change::<UserRecord>("iam.delete_login", ctx.account.as_str(), name, |user| {
            user.login.take().map(drop).ok_or_else(|| missing(name))
        })
        .await
    }

    pub(crate) async fn change_password(&self, ctx: &Context, input: ChangePasswordRequest) -> Result<(), Error> {
        let is_user =
            ctx.principal.identity().is_some_and(|identity| !identity.root && identity.role_session().is_none());
        if !is_user {
            return Err(invalid_user_type_exception("Only IAM Users can change their own password."));
        }
        let name = &caller_or(ctx, None)?;
        self.check_password(ctx, &input.new_password).await?;
        let (fresh, input) = (&self.login(&input.new_password, false), &input);
        self.change::<UserRecord>("iam.change_password", ctx.account.as_str(), name, |user| {
            let login = user.login.as_mut().ok_or_else(|| missing(name))?;
            if !is_password(login, &input.old_password) {
                return Err(Error::client(403, "AccessDenied", "The old password was incorrect."));
            }
            *login = Login { created_ms: login.created_ms, ..fresh.clone() };
            Ok(())
        })
        .await
    }

    fn login(&self, password: &str, reset_required: bool) -> Login {
        let mut salt = [0; SALT_BYTES];
        self.ids().fill(&mut salt);
        let mut hash = [0; HASH_BYTES];
        pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, &salt, password.as_bytes(), &mut hash);
        let now_ms = self.now_ms();
        Login {
            created_ms: now_ms,
            salt: STANDARD.encode(salt),
            hash: STANDARD.encode(hash),
            changed_ms: now_ms,
            reset_required,
        }
    }

    async fn check_password(&self, ctx: &Context, password: &str) -> Result<(), Error> {
        let rules = self.account(ctx.account.as_str()).await?.passwords;
        if fits(rules.as_ref(), password) {
            return Ok(());
        }
        Err(password_policy_violation_exception("Password does not conform to the account password policy."))
    }
}

/// Without rules of its own an account has AWS's default: eight characters.
fn fits(rules: Option<&Rules>, password: &str) -> bool {
    let has = |kind: fn(char) -> bool| password.chars().any(kind);
    let Some(rules) = rules else { return password.chars().count() >= LENGTH_MIN_DEFAULT };
    i32::try_from(password.chars().count()).is_ok_and(|length| length >= rules.length_min)
        && (!rules.symbols || has(|one| "!@#$%^&*()_+-=[]{}|'".contains(one)))
        && (!rules.numbers || has(|one| one.is_ascii_digit()))
        && (!rules.uppercase || has(|one| one.is_ascii_uppercase()))
        && (!rules.lowercase || has(|one| one.is_ascii_lowercase()))
}

fn is_password(login: &Login, given: &str) -> bool {
    let (Ok(salt), Ok(hash)) = (STANDARD.decode(&login.salt), STANDARD.decode(&login.hash)) else { return false };
    pbkdf2::verify(pbkdf2::PBKDF2_HMAC_SHA256, ROUNDS, &salt, given.as_bytes(), &hash).is_ok()
}

fn profile(user: &str, login: &Login) -> LoginProfile {
    LoginProfile {
        user_name: user.to_owned(),
        create_date: time(login.created_ms),
        password_reset_required: Some(login.reset_required),
        ..LoginProfile::default()
    }
}

fn missing(user: &str) -> Error {
    no_such_entity(format!("Login Profile for User {user} cannot be found."))
}
