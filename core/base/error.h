// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// file, the column or the option and says what to do. It never leaves a job: see `runJob` in job.h.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const std::string& message)
        : std::runtime_error(message)
        , m_kind(kind)
    {
    }

    ErrorKind kind() const noexcept { return m_kind; }

private:
    ErrorKind m_kind;
};

/// Memory that was not to be had, with what to change instead of the general advice.
class OutOfMemory : public std::bad_alloc {
public:
    /// `message`: one sentence, a literal.
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
