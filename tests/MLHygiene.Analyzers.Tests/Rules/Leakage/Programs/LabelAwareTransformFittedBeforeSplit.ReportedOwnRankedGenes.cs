// Classes as numbers, rows by Where with a constant.
public sealed record Patient(double[] Genes, int Diagnosis);

public interface IForest
{
    void Train(List<Patient> patients);

    double Evaluate(List<Patient> patients);
}

public static class GeneRanking
{
    public static void Run(IForest forest, List<Patient> patients)
    {
        var ill = patients.Where(p => p.Diagnosis == 1).ToList();
        var well = patients.Where(p => p.Diagnosis == 0).ToList();
        var gene = Enumerable.Range(0, 1000).MaxBy(g => ill.Average(p => p.Genes[g]) - well.Average(p => p.Genes[g]));
        var small = patients.Select(p => new Patient(new[] { p.Genes[gene] }, p.Diagnosis)).ToList();
        var testSet = small.GetRange(0, 50);
        var trainSet = small.Skip(50).ToList();
        forest.Train(trainSet);
        Console.WriteLine(forest.Evaluate(small.Take(50).ToList())); //! MLH1003
        Console.WriteLine(testSet.Count);
    }
}
