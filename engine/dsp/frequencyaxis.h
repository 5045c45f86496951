#pragma once

namespace stemwright::dsp {

enum class FrequencyScale { Log, Mel, Linear };

/// Which frequency lies at which height of a picture; heights grow upwards from 0 to 1.
struct FrequencyAxis {
    FrequencyScale scale = FrequencyScale::Log;
    double lowHz = 40.0;
    double highHz = 22'050.0;

    double hzAt(double height) const;
    double heightOf(double hz) const;
    bool operator==(const FrequencyAxis&) const = default;
};

} // namespace stemwright::dsp
