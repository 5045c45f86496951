#include "ui/lanes/timemarks.h"

#include <array>
#include <cmath>

namespace stemwright::ui {

double rulerStepSeconds(double secondsPerPixel)
{
    static constexpr std::array kSteps{0.001, 0.002, 0.005, 0.01, 0.02, 0.05,  0.1,   0.2,   0.5,    1.0,   2.0,
                                       5.0,   10.0,  15.0,  30.0, 60.0, 120.0, 300.0, 600.0, 1800.0, 3600.0};
    for (const double step : kSteps)
        if (step / secondsPerPixel >= kTimeMarksApart)
            return step;
    return kSteps.back() * std::ceil(kTimeMarksApart * secondsPerPixel / kSteps.back());
}

} // namespace stemwright::ui
