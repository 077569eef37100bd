using System;
using System.Collections.Generic;
using System.Globalization;

namespace CsvFeatures;

/// <summary>The houses as the broker lists them: area, year of the last renovation, rooms, age, number of the entry.</summary>
internal static class HouseList
{
    public static IEnumerable<string> Lines(Random random)
    {
        for (var entry = 1; entry <= 1000; entry++)
        {
            var rooms = random.Next(2, 7);
            var age = random.Next(1, 100);
            var renovated = random.Next(5) == 0 ? string.Empty : (2026 - random.Next(age)).ToString(CultureInfo.InvariantCulture);
            yield return string.Create(CultureInfo.InvariantCulture, $"{rooms * random.Next(18, 30)},{renovated},{rooms},{age},{entry}");
        }
    }
}
