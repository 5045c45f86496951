#include "engine/evaluate/scoretables.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace stemwright::evaluate;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Two frames; every score differs from every other.
SongScores song()
{
    TargetScores drums{
        .name = "drums",
        .frames = {{.sdr = 1.5, .isr = 2.25, .sir = -3.0, .sar = 4.0}, {.sdr = -2.5, .isr = 6.0, .sir = kInfinity, .sar = 8.0}},
        .whole = {.snr = 11.0, .globalSdr = 10.0, .siSdr = 12.0, .siSir = kInfinity, .siSar = 14.0, .sdSdr = 15.0, .srr = -16.0},
        .mixture = {.globalSdr = 4.0, .siSdr = 5.5, .siSir = 1.0}};
    return {.name = "A, \"song\"",
            .audioSeconds = 2.0,
            .windowSeconds = 1.0,
            .hopSeconds = 0.5,
            .targets = {drums, {.name = "silence", .frames = {}, .whole = {}, .mixture = {}}},
            .notes = {}};
}

} // namespace

/// Scores as files and lines of tables, figure by figure.
class TestScoreTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonOfMuseval();
    void jsonTellsWhatIsUnreliable();
    void table();
    void framesAreAveraged();
    void songsAreAveraged();
};

void TestScoreTables::jsonOfMuseval()
{
    QCOMPARE(musevalJson(song()), std::string(R"({
  "targets": [
    {
      "name": "drums",
      "frames": [
        {
          "time": 0.00000,
          "duration": 1.00000,
          "metrics": {
            "SDR": 1.50000,
            "SIR": -3.00000,
            "SAR": 4.00000,
            "ISR": 2.25000
          }
        },
        {
          "time": 0.50000,
          "duration": 1.00000,
          "metrics": {
            "SDR": -2.50000,
            "SIR": NaN,
            "SAR": 8.00000,
            "ISR": 6.00000
          }
        }
      ]
    }
  ],
  "museval_version": "0.4.1"
}
)"));
}

void TestScoreTables::jsonTellsWhatIsUnreliable()
{
    SongScores scores = song();
    scores.filtersOvershoot = true;
    const std::string text = musevalJson(scores);
    const std::string end = "  ],\n  \"museval_version\": \"0.4.1\",\n  \"unreliable\": [\"ISR\", \"SIR\", \"SAR\"]\n}\n";
    QVERIFY2(text.ends_with(end), text.c_str());
}

void TestScoreTables::table()
{
    QCOMPARE(scoresCsv(std::vector{song()}, Average::Mean),
             std::string(
                 "song,target,frames,scored_frames,sdr,isr,sir,sar,global_sdr,snr,si_sdr,si_sir,si_sar,sd_sdr,srr,"
                 "global_sdr_improvement,si_sdr_improvement,si_sir_improvement\n"
                 "\"A, \"\"song\"\"\",drums,2,2,-0.50000,4.12500,-3.00000,6.00000,10.00000,11.00000,12.00000,,14.00000,15.00000,"
                 "-16.00000,6.00000,6.50000,\n"
                 "\"A, \"\"song\"\"\",silence,0,0,,,,,0.00000,0.00000,0.00000,0.00000,0.00000,0.00000,0.00000,0.00000,0.00000,0.00000\n"));
}

void TestScoreTables::framesAreAveraged()
{
    SongScores scores = song();
    scores.targets[0].frames.push_back({.sdr = kNan, .isr = 1.0, .sir = 1.0, .sar = 1.0});
    scores.targets[0].frames.push_back({.sdr = 7.0, .isr = 1.0, .sir = 1.0, .sar = 1.0});
    const auto median = linesOf(scores, Average::Median);
    QCOMPARE(median[0].values[0], 1.5);
    QCOMPARE(median[0].counted, std::size_t(3));
    QCOMPARE(median[0].all, std::size_t(4));
    QCOMPARE(linesOf(scores, Average::Mean)[0].values[0], 2.0);
}

void TestScoreTables::songsAreAveraged()
{
    const auto line = [](const char* target, double value) {
        ScoreLine result{.target = target};
        result.values.fill(value);
        return result;
    };
    const std::vector<std::vector<ScoreLine>> songs{
        {line("vocals", 1.0), line("drums", -4.0)}, {line("vocals", kNan)}, {line("vocals", 2.0)}};
    const auto lines = linesOfSet(songs, Average::Mean);
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].target, std::string("drums"));
    QCOMPARE(lines[0].values.back(), -4.0);
    QCOMPARE(lines[1].values.front(), 1.5);
    QCOMPARE(lines[1].counted, std::size_t(2));
    QCOMPARE(lines[1].all, std::size_t(3));
}

QTEST_GUILESS_MAIN(TestScoreTables)
#include "tst_scoretables.moc"
