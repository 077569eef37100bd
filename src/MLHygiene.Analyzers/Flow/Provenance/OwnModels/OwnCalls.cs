using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MLHygiene.Analyzers.Flow.Provenance.OwnModels;

/// <summary>What the name and the types of a method that no model file knows say about it.</summary>
internal static class OwnCalls
{
    private static readonly ModelWords Words = ModelWords.OfThePackage;

    /// <summary>Whether something in a file may make a model learn. Nothing is bound: names are all that is looked at.</summary>
    public static bool MayLearnIn(SyntaxNode root) => root.DescendantNodes().Any(node => node switch
    {
        InvocationExpressionSyntax call => NamedCalls.NameOf(call) is { } name && (Fits(name) || Words.Begins(name, ModelWordKind.FitApply)),
        ObjectCreationExpressionSyntax creation => creation.Type.DescendantTokens().Any(token => Words.Has(token.ValueText, ModelWordKind.Model)),
        // The type stands elsewhere; a model is given features and labels.
        ImplicitObjectCreationExpressionSyntax creation => creation.ArgumentList.Arguments.Count > 1,
        _ => false,
    });

    /// <summary>Whether a method learns from the rows that it is given.</summary>
    public static bool Fits(IMethodSymbol method) => Fits(method.Name);

    /// <summary>Whether a method of a name learns from the rows that it is given.</summary>
    public static bool Fits(string name) => Words.Begins(name, ModelWordKind.Fit) && !Words.Has(name, ModelWordKind.FitNot);

    /// <summary>Whether a method learns from its rows and returns them changed.</summary>
    public static bool FitsAndApplies(IMethodSymbol method) => Words.Begins(method.Name, ModelWordKind.FitApply);

    /// <summary>Whether a method measures a model.</summary>
    public static bool Evaluates(IMethodSymbol method)
    {
        var type = Result(method);
        return Carriers.Of(type) == Carrier.None
            && !Words.Has(method.Name, ModelWordKind.EvaluateNot)
            && !Words.Has(method.Name, ModelWordKind.Training)
            && (Words.Begins(method.Name, ModelWordKind.Judge)
                || (Words.Has(method.Name, ModelWordKind.Evaluate) && (Carriers.IsNumber(type) || Carriers.IsComponent(type))));
    }

    /// <summary>Whether only rows with labels have what a method measures.</summary>
    public static bool NeedsLabels(IMethodSymbol method) => Words.Has(method.Name, ModelWordKind.Labelled);

    /// <summary>Whether a method computes how rows are spread.</summary>
    public static bool Describes(IMethodSymbol method) => !method.ReturnsVoid && Words.Has(method.Name, ModelWordKind.Statistic);

    /// <summary>Whether a method or its type learns which features go with labels.</summary>
    public static bool Selects(IMethodSymbol method) =>
        Words.Has(method.Name, ModelWordKind.Select) || Words.Has(method.ContainingType.Name, ModelWordKind.Select);

    /// <summary>Whether a type is a step that is no model: a scaler, an encoder.</summary>
    public static bool Transforms(ITypeSymbol? type) => type is not null && Words.Has(type.Name, ModelWordKind.Transform);

    /// <summary>Whether a type is a model.</summary>
    public static bool IsModel(ITypeSymbol? type) => type is not null && Words.Has(type.Name, ModelWordKind.Model) && !Transforms(type);

    /// <summary>What a method returns, or what the task that it returns does.</summary>
    public static ITypeSymbol Result(IMethodSymbol method) =>
        method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } results } ? results[0] : method.ReturnType;

    /// <summary>Whether a method gives nothing that could be used.</summary>
    public static bool GivesNothing(IMethodSymbol method) =>
        method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };
}
