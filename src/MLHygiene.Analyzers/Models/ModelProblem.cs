using Microsoft.CodeAnalysis.Text;

namespace MLHygiene.Analyzers.Models;

/// <summary>A line of a model file that says nothing the rules can use.</summary>
internal sealed class ModelProblem
{
    public ModelProblem(TextSpan span, string message)
    {
        Span = span;
        Message = message;
    }

    /// <summary>The part of the file to point at.</summary>
    public TextSpan Span { get; }

    /// <summary>What is wrong, and what was expected.</summary>
    public string Message { get; }
}
