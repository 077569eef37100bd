namespace MLHygiene.Analyzers.Tests.Rules.Sampling;

/// <summary>The program around the statements that a test of an online trainer is about.</summary>
internal static class OnlineTrainerProgram
{
    private const string Head = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Microsoft.ML;
        using Microsoft.ML.Data;
        using Microsoft.ML.Trainers;

        public sealed class House
        {
            public Guid Key { get; set; }
            public int Id { get; set; }
            public bool Label { get; set; }
            public float? Price { get; set; }
            public string City { get; set; } = "";
            public double Draw { get; set; }
            public DateTime Sold { get; set; }
            public Owner Owner { get; set; } = new();
            public float[] Features { get; set; } = [];
        }

        public sealed class Owner { public int Age; }


        """;

    /// <summary>A program whose types are given.</summary>
    public static string With(string types) => Head + types;

    /// <summary>A program whose class has the given members.</summary>
    public static string Of(string members) => Head + "class Training\n{\n" + members + "\n}\n";

    /// <summary>A method with a context <c>ml</c> and <c>rows</c> to train on.</summary>
    public static string Method(string statements) => Of(
        "    void Train(MLContext ml, List<House> rows, IEnumerable<House> more, bool flag, Random rng)\n    {\n" + statements + "\n    }\n");
}
