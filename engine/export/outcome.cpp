#include "engine/export/outcome.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace stemwright::exporting {

namespace {

constexpr std::size_t kLongestName = 200; // bytes; file systems take 255, and ".part" and a number are added

/// All strips as they are separated, but only those sound that `sounds` names.
template <typename Predicate>
mix::Mix only(const std::vector<std::string>& targets, Predicate sounds)
{
    mix::Mix mix;
    for (std::size_t stem = 0; stem < targets.size(); ++stem)
        mix.strips[stem].muted = !sounds(stem);
    return mix;
}

/// Comparing with the original is no part of a mix.
mix::Mix stemsOf(mix::Mix heard)
{
    heard.listen = mix::Listen::Stems;
    heard.originalDb = 0.0F;
    return heard;
}

bool isHarmless(char character)
{
    const auto byte = static_cast<unsigned char>(character);
    return byte >= 0x20 && byte != 0x7F && character != '/' && character != '\\';
}

bool continuesCharacter(char character) { return (static_cast<unsigned char>(character) & 0xC0U) == 0x80U; }

} // namespace

std::vector<Track> tracksOf(Outcome outcome, const mix::Mix& heard, const std::vector<std::string>& targets)
{
    const bool hasVocals = std::ranges::find(targets, kVocals) != targets.end();
    const auto isVocals = [&targets](std::size_t stem) { return targets[stem] == kVocals; };
    switch (outcome) {
    case Outcome::Karaoke:
        return hasVocals ? std::vector<Track>{{.name = {}, .mix = only(targets, std::not_fn(isVocals))}} : std::vector<Track>{};
    case Outcome::Acapella:
        return hasVocals ? std::vector<Track>{{.name = {}, .mix = only(targets, isVocals)}} : std::vector<Track>{};
    case Outcome::Remix:
        return {{.name = {}, .mix = stemsOf(heard)}};
    case Outcome::Stems:
        break;
    }
    std::vector<Track> tracks;
    for (std::size_t stem = 0; stem < targets.size(); ++stem)
        tracks.push_back({.name = targets[stem], .mix = only(targets, [stem](std::size_t other) { return other == stem; })});
    return tracks;
}

std::string fileNameOf(std::string_view nameTemplate, const NameFields& fields)
{
    const std::array<std::pair<std::string_view, const std::string*>, 3> known{
        {{"{song}", &fields.song}, {"{outcome}", &fields.outcome}, {"{stem}", &fields.stem}}};
    std::string name;
    while (!nameTemplate.empty()) {
        const auto field = std::ranges::find_if(known, [nameTemplate](const auto& entry) { return nameTemplate.starts_with(entry.first); });
        if (field != known.end()) {
            name += *field->second;
            nameTemplate.remove_prefix(field->first.size());
        } else {
            name += nameTemplate.front();
            nameTemplate.remove_prefix(1);
        }
    }
    std::erase_if(name, std::not_fn(isHarmless));
    name.erase(0, std::min(name.find_first_not_of(". "), name.size()));
    if (name.size() > kLongestName) {
        std::size_t end = kLongestName;
        while (end > 0 && continuesCharacter(name[end]))
            --end;
        name.resize(end);
    }
    return name;
}

} // namespace stemwright::exporting
