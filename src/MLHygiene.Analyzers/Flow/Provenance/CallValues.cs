using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using MLHygiene.Analyzers.Models;

namespace MLHygiene.Analyzers.Flow.Provenance;

/// <summary>A call, and what its operands are.</summary>
internal sealed class CallValues
{
    private readonly IReadOnlyDictionary<string, Value> _arguments;
    private readonly Func<Value, string, Value> _readMember;

    public CallValues(
        IOperation operation,
        ISymbol member,
        Value receiver,
        IReadOnlyDictionary<string, Value> arguments,
        Func<Value, string, Value> readMember,
        Site site)
    {
        Operation = operation;
        Member = member;
        Receiver = receiver;
        _arguments = arguments;
        _readMember = readMember;
        Site = site;
    }

    public IOperation Operation { get; }

    public ISymbol Member { get; }

    public Value Receiver { get; }

    public Site Site { get; }

    /// <summary>
    /// The operand that a fact of a model line names: a parameter, the receiver, or a member of the object that a parameter is given.
    /// None where the line does not state the fact or the overload lacks the parameter.
    /// </summary>
    public Value Of(ModelEntry entry, string fact)
    {
        if (entry.Find(fact) is not { } path)
        {
            return Value.None;
        }

        var dot = path.IndexOf('.');
        var value = OfParameter(dot < 0 ? path : path.Substring(0, dot));
        return dot < 0 ? value : _readMember(value, path.Substring(dot + 1));
    }

    /// <summary>What taught the settings that the call is given.</summary>
    public IEnumerable<Lesson> ChosenSettings =>
        _arguments.Values.SelectMany(value => value.Facts.OfType<LearnedFact>())
            .SelectMany(setting => setting.Lessons)
            .Where(lesson => lesson.Learning == Learning.Choice);

    /// <summary>Whether the overload that is called has the parameter that a path starts with.</summary>
    public bool Takes(string path) => _arguments.ContainsKey(path.Split('.')[0]);

    /// <summary>Whether the caller left an operand out, or gave its default.</summary>
    public bool IsDefault(ModelEntry entry, string fact) =>
        entry.Find(fact) is not { } parameter
        || Operation.ArgumentFor(parameter) is not { ArgumentKind: ArgumentKind.Explicit, Value: var value } argument
        || (value.Unwrap().ConstantValue is { HasValue: true } given
            && argument.Parameter is { HasExplicitDefaultValue: true } declared
            && Equals(given.Value, declared.ExplicitDefaultValue));

    private Value OfParameter(string parameter) =>
        string.Equals(parameter, FactGrammar.Receiver, StringComparison.Ordinal) ? Receiver
        : _arguments.TryGetValue(parameter, out var value) ? value
        : Value.None;
}
