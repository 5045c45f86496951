#pragma once

#include "engine/model/checkpoint.h"

#include <QDir>
#include <QFile>

#include <cstring>
#include <string>

/// Files of tests/data/checkpoints, and containers around hand-written pickles.
namespace checkpointfiles {

inline QString folder() { return QStringLiteral(STEMWRIGHT_TEST_DATA "/checkpoints"); }

inline std::string content(const QString& name)
{
    QFile file(folder() + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline stemwright::Result<stemwright::model::StateDict> parse(const std::string& bytes)
{
    return stemwright::model::parseCheckpoint(std::as_bytes(std::span(bytes)), "name-of-file");
}

template <typename T>
std::string little(T value)
{
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

/// Opcodes without an operand and operands of one byte read best as literals; this is for the zeros in them.
template <std::size_t N>
std::string raw(const char (&literal)[N])
{
    return {literal, N - 1};
}

inline std::string text(const std::string& value) { return "X" + little(static_cast<std::uint32_t>(value.size())) + value; }
inline std::string number(std::int32_t value) { return "J" + little(value); }

/// The legacy container around the opcodes of an object graph (without protocol and STOP) and what follows it.
inline std::string legacy(const std::string& graph, const std::string& keys = "]", const std::string& storages = "")
{
    const std::string machine = "\x80\x02}(" + text("protocol_version") + "M\xE9\x03" + text("little_endian") + "\x88u.";
    return raw("\x80\x02\x8A\x0A\x6C\xFC\x9C\x46\xF9\x20\x6A\xA8\x50\x19.\x80\x02M\xE9\x03.") + machine + "\x80\x02" + graph + "." +
           "\x80\x02" + keys + "." + storages;
}

/// Opcodes that push a tensor of `count` floats, one after the other, in the storage `key` of `total`.
inline std::string tensor(const std::string& key, std::int32_t total, std::int32_t offset, std::int32_t count,
                          const std::string& viewMetadata = "")
{
    const std::string storage =
        "(" + text("storage") + "ctorch\nFloatStorage\n" + text(key) + text("cpu") + number(total) + viewMetadata + "tQ";
    return "ctorch._utils\n_rebuild_tensor_v2\n(" + storage + number(offset) + number(count) + "\x85" + number(1) +
           "\x85\x89"
           "ccollections\nOrderedDict\n)RtR";
}

} // namespace checkpointfiles
