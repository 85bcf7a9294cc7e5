// SPDX-FileCopyrightText: The Paraply authors
// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <functional>

namespace paraply {

/// How the saying of a text ended.
enum class Utterance : unsigned char { Spoken, NoEngine, NoVoice, Failed };

/// A voice of the system. It comes from a library of its own (enginevoice.cpp), so that nothing of an engine is in memory before somebody wants to
/// listen; hence virtual functions only. To be used on the thread that made it, whose event loop must turn. Calls may take seconds.
class Voice {
public:
    struct Listener {
        std::function<void()> began;             ///< sound comes
        std::function<void(Utterance)> ended;    ///< once, unless it was stopped before
    };

    virtual ~Voice() = default;
    /// Finds an engine, where that is still to do; false: there is none.
    virtual bool open() = 0;
    /// Takes a voice of the language (BCP 47); false: there is none. Only when it is open.
    virtual bool choose(const QString &language) = 0;
    /// Only when a voice was chosen, and nothing is being said.
    virtual void say(const QString &text, const Listener &listener) = 0;
    /// Silence, at once; harmless when nothing is being said.
    virtual void stop() = 0;
};

/// What the library is asked for: makes a Voice, which the caller owns.
using VoiceMaker = Voice *(*)();
inline constexpr char kVoiceMaker[] = "paraplyVoice";

}
