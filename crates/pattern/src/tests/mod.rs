mod compiling;
mod matching;
mod random;
mod sets;
mod sns;
