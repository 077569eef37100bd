// Reported: the samples are loaded in the order of the listing and cut into folds by position.
public sealed class FoldedRecordings(DirectoryInfo root)
{
    public IEnumerable<(float[][] TrainSet, float[][] TestSet)> CrossValidation(int folds)
    {
        List<float[]> samples = root.GetFiles("*.csv", SearchOption.AllDirectories).Select(file => ReadFeatures(file.FullName)).ToList(); //! MLH3010
        for (int fold = 0; fold < folds; fold++)
        {
            var testSet = samples.Where((_, row) => row * folds / samples.Count == fold).ToArray();
            var trainSet = samples.Where((_, row) => row * folds / samples.Count != fold).ToArray();
            yield return (trainSet, testSet);
        }
    }

    private static float[] ReadFeatures(string path) => File
        .ReadLines(path)
        .Select(line => float.Parse(line, System.Globalization.CultureInfo.InvariantCulture))
        .ToArray();
}
