// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <exception>
#include <new>
#include <stdexcept>
#include <string>

namespace knockscope {

enum class ErrorKind {
    Usage, // the caller asked for something that makes no sense: an option or a choice is wrong
    BadInput, // a file does not hold what it should
    Io, // the operating system refused: missing file, no permission, full disk
};

/// The one exception that core throws for anything a user can mend. `what()` is one sentence that names the
/// file, the column or the option and says what to do, in the language of the user (translate.h); `english()`
/// is for files. It never leaves a job: see `runJob` in job.h.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& message)
        : std::runtime_error(message)
        , m_kind(kind)
        , m_english(message)
    {
    }
    Error(ErrorKind kind, const char* message)
        : Error(kind, std::string(message))
    {
    }
    Error(ErrorKind kind, const Sentence& message)
        : std::runtime_error(message)
        , m_kind(kind)
        , m_english(message.english())
    {
    }

    ErrorKind kind() const noexcept { return m_kind; }
    const char* english() const noexcept { return m_english.what(); }

private:
    ErrorKind m_kind;
    std::runtime_error m_english; // because its copies never throw
};

/// Memory that was not to be had, with what to change instead of the general advice.
class OutOfMemory : public std::bad_alloc {
public:
    /// `message`: one sentence, a literal that was marked with translatable().
    explicit OutOfMemory(const char* message) noexcept
        : m_message(message)
    {
    }

    const char* what() const noexcept override { return m_message; }

private:
    const char* m_message;
};

/// Unwinds a job whose cancellation was requested.
class Cancelled : public std::exception {
public:
    const char* what() const noexcept override { return "cancelled"; }
};

} // namespace knockscope
