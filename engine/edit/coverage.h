#pragma once

#include "engine/edit/stroke.h"

#include <span>
#include <vector>

namespace stemwright::edit {

/// Heights of pictures and shapes. All below 1 Hz counts as 1 Hz, so that 0 Hz has a height too.
double octavesOf(double hz);

/// Which parts of time and frequency a shape takes, and how much of each: 1 inside, along its soft edge less and less, 0 beyond. A border
/// of several points runs straight in time and octaves, as it is seen on a logarithmic axis. Of a combination, each shape has soft edges:
/// where two meet, the larger share counts, and of what is taken away, what it leaves.
///
/// Unit    frames; octaves as octavesOf() has them.
/// Thread  const functions from several threads at once.
class Coverage {
public:
    /// `shape` and `edge` are such as checkStrokes() takes.
    Coverage(const Shape& shape, const Edge& edge, int rateHz);

    /// Fills one column of a picture. `octaves` rise.
    void column(double frame, std::span<const double> octaves, std::span<float> share) const;
    double at(const Point& point) const;

    /// Beyond these frames nothing is covered.
    double firstFrame() const { return m_first; }
    double endFrame() const { return m_end; }
    /// Nor beyond these heights.
    double lowOctave() const { return m_low; }
    double highOctave() const { return m_high; }

private:
    struct Place {
        double frame = 0.0;
        double octave = 0.0;
    };
    /// How far along both axes counts as 1.
    struct Scale {
        double frames = 1.0;
        double octaves = 1.0;
    };
    struct Piece {
        const Place& from;
        const Place& to;
    };

    void bound(const Rectangle& shape);
    void bound(const Lasso& shape);
    void bound(const Brush& shape);
    void bound(const Harmonics& shape);
    void bound(const Combination& shape);
    /// Of a line that is so wide to either side.
    void boundPlaces(std::span<const Point> points, double frames, double octaves);
    static void approach(const Piece& piece, const Scale& scale, const Scale& reach, double frame, std::span<const double> octaves,
                         std::span<double> squares);
    void fill(const Rectangle& shape, double frame, std::span<const double> octaves, std::span<float> share) const;
    void fill(const Lasso& shape, double frame, std::span<const double> octaves, std::span<float> share) const;
    void fill(const Brush& shape, double frame, std::span<const double> octaves, std::span<float> share) const;
    void fill(const Harmonics& shape, double frame, std::span<const double> octaves, std::span<float> share) const;
    void fill(const Combination& shape, double frame, std::span<const double> octaves, std::span<float> share) const;
    void fillBand(double low, double high, double beside, std::span<const double> octaves, std::span<float> share) const;

    Shape m_shape;
    Scale m_edge;
    std::vector<Place> m_places;   ///< of the shape's points
    std::vector<Coverage> m_parts; ///< of a combination
    double m_first = 0.0;
    double m_end = 0.0;
    double m_low = 0.0;
    double m_high = 0.0;
};

} // namespace stemwright::edit
