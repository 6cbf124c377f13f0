//! Passwords.

use crate::core::Core;
use crate::error;
use crate::limits::PASSWORD_DEFAULT;
use api::secretsmanager::{GetRandomPasswordRequest, GetRandomPasswordResponse};
use contract::Error;
use platform::Ids;

const LOWER: &str = "abcdefghijklmnopqrstuvwxyz";
const UPPER: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const DIGITS: &str = "0123456789";
const PUNCTUATION: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// The kinds of characters that a password may hold, each without those that are excluded.
fn kinds(input: &GetRandomPasswordRequest) -> Vec<Vec<u8>> {
    let excluded = input.exclude_characters.as_deref().unwrap_or_default();
    let all = [
        (LOWER, input.exclude_lowercase != Some(true)),
        (UPPER, input.exclude_uppercase != Some(true)),
        (DIGITS, input.exclude_numbers != Some(true)),
        (PUNCTUATION, input.exclude_punctuation != Some(true)),
        (" ", input.include_space == Some(true)),
    ];
    let wanted = all.into_iter().filter(|(_, wanted)| *wanted);
    let kept = wanted.map(|(kind, _)| kind.bytes().filter(|byte| !excluded.contains(char::from(*byte))).collect());
    kept.filter(|kind: &Vec<u8>| !kind.is_empty()).collect()
}

fn pick(random: &dyn Ids, from: &[u8]) -> u8 {
    random.text(from, 1).as_bytes()[0]
}

/// Mixes evenly.
fn shuffle(random: &dyn Ids, bytes: &mut [u8]) {
    for last in (1..bytes.len()).rev() {
        // A password has at most 4096 characters, so the product fits and the bias is below one in a million.
        let mut number = [0; 4];
        random.fill(&mut number);
        bytes.swap(last, u32::from_le_bytes(number) as usize % (last + 1));
    }
}

fn password(random: &dyn Ids, input: &GetRandomPasswordRequest) -> Result<String, Error> {
    let kinds = kinds(input);
    let length = usize::try_from(input.password_length.unwrap_or(PASSWORD_DEFAULT)).unwrap_or(0);
    let all: Vec<u8> = kinds.concat();
    if all.is_empty() {
        return Err(error::invalid("There are no characters left to make a password of."));
    }
    let mut bytes = Vec::with_capacity(length);
    if input.require_each_included_type != Some(false) {
        if length < kinds.len() {
            return Err(error::invalid("Password length is too short based on the required types."));
        }
        bytes.extend(kinds.iter().map(|kind| pick(random, kind)));
    }
    while bytes.len() < length {
        bytes.push(pick(random, &all));
    }
    shuffle(random, &mut bytes);
    Ok(bytes.into_iter().map(char::from).collect())
}

impl Core {
    pub(crate) fn get_random_password(
        &self,
        input: &GetRandomPasswordRequest,
    ) -> Result<GetRandomPasswordResponse, Error> {
        Ok(GetRandomPasswordResponse { random_password: Some(password(&*self.ids, input)?) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use platform::RandomIds;

    fn made(input: &GetRandomPasswordRequest) -> Result<String, Error> {
        password(&RandomIds, input)
    }

    #[test]
    fn every_included_kind_is_in_a_password() {
        for _ in 0..50 {
            let text =
                made(&GetRandomPasswordRequest { password_length: Some(4), ..Default::default() }).expect("made");
            for kind in [LOWER, UPPER, DIGITS, PUNCTUATION] {
                assert!(text.chars().any(|character| kind.contains(character)), "{text}");
            }
        }
    }

    #[test]
    fn what_is_excluded_is_in_none() {
        let input = GetRandomPasswordRequest {
            password_length: Some(500),
            exclude_characters: Some("abc".into()),
            exclude_numbers: Some(true),
            exclude_punctuation: Some(true),
            ..Default::default()
        };
        let text = made(&input).expect("made");
        assert_eq!(text.len(), 500);
        assert!(text.chars().all(|character| character.is_ascii_alphabetic() && !"abc".contains(character)), "{text}");
    }

    #[test]
    fn passwords_that_cannot_be() {
        let short = GetRandomPasswordRequest { password_length: Some(3), ..Default::default() };
        assert!(made(&short).is_err());
        let none = GetRandomPasswordRequest {
            exclude_lowercase: Some(true),
            exclude_uppercase: Some(true),
            exclude_numbers: Some(true),
            exclude_punctuation: Some(true),
            ..Default::default()
        };
        assert!(made(&none).is_err());
    }
}
