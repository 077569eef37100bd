using System.Globalization;

namespace CreditScoring;

public readonly record struct LabelledSample(float[] Features, int Label);

public sealed record Applicant(float? Income, float? Debt);

public static class StrictDataset
{
    public static List<LabelledSample> ReadTrainSet(string path, out int rejected)
    {
        rejected = 0;
        var samples = new List<LabelledSample>();
        int lineNumber = 0;
        foreach (string line in File.ReadLines(path))
        {
            lineNumber++;
            string[] cells = line.Split('\t');
            if (!float.TryParse(cells[0], NumberStyles.Float, CultureInfo.InvariantCulture, out float income))
            {
                rejected++;
                continue;
            }
            float debt;
            try
            {
                debt = float.Parse(cells[1], CultureInfo.InvariantCulture);
            }
            catch (FormatException e)
            {
                throw new InvalidDataException($"line {lineNumber}: debt '{cells[1]}'", e);
            }
            if (!int.TryParse(cells[2], NumberStyles.Integer, CultureInfo.InvariantCulture, out int label))
            {
                throw new InvalidDataException($"line {lineNumber}: label '{cells[2]}'");
            }
            samples.Add(new LabelledSample(new[] { income, debt }, label));
        }
        return samples;
    }

    public static float[][] ToFeatures(IReadOnlyList<Applicant> applicants, float medianIncome, float medianDebt) =>
        (from a in applicants
         select new[]
         {
             a.Income ?? medianIncome,
             a.Income.HasValue ? 0f : 1f,
             a.Debt.GetValueOrDefault(medianDebt),
             a.Debt is null ? 1f : 0f,
         }).ToArray();
}
